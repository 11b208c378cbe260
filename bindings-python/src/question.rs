//! How a question of the facade becomes a method of the profile.

/// Declares methods. Square brackets say whether the GIL is released, because the answer can take long; releasing it costs more than a
/// short question. Round brackets contain the signature. Then follow the function of the facade, its request and its answer.
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
