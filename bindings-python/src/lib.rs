//! madoguchi for Python.
