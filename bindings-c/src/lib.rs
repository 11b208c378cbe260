//! madoguchi for C and C++.
