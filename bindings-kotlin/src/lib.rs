//! madoguchi for Kotlin and Java.
