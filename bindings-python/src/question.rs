//! How a question of the facade becomes a method of the profile.

/// Declares methods: in square brackets whether the answer can take so long that other threads should run meanwhile, which
/// costs more than a short question itself; in round brackets how each is called; then the function of the facade, its
/// request and its answer.
macro_rules! questions {
    ($($(#[$doc:meta])* [$long:expr] $method:ident $signature:tt = $function:ident $request:ident {
        $($python:ident = $field:ident,)*
    } -> $answer:ident;)*) => {
        #[pyo3::pymethods]
        impl crate::profile::Profile {$(
            $(#[$doc])*
            #[pyo3(signature = $signature)]
            fn $method(
                &self,
                py: pyo3::Python<'_>,
                $($python: Option<&pyo3::Bound<'_, pyo3::PyAny>>,)*
            ) -> pyo3::PyResult<$answer> {
                let long = $long;
                let mut fields = crate::field::Fields::default();
                $(let $field = fields.given(py, stringify!($field), $python);)*
                let whole = |$($field: Option<_>,)*| Some(madoguchi::$request { $($field: $field?,)* });
                let Some(request) = whole($($field,)*) else { return Err(fields.wrong(py)) };
                let ask = || self.0.$function(&request);
                let answer = crate::error::guarded(py, || if long { py.detach(ask) } else { ask() })?;
                answer.map($answer).map_err(|errors| crate::error::refused(py, errors))
            }
        )*}
    };
}
