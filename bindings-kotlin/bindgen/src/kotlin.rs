//! What is changed in the Kotlin that uniffi writes, so that the binding keeps its promises.

/// How the docs of a field say that `toString` masks it; `mirror` writes it.
const NOT_SHOWN: &str = "Not shown by `toString`.";

/// The Kotlin of uniffi as the binding needs it.
pub(crate) fn ours(text: &str) -> Result<String, String> {
    let mut text = Text(text.to_owned());
    // The library is loaded from where it was checked, not by a name that the system looks up.
    text.replace("return \"madoguchi_kotlin\"", "return NativeLibrary.ready()", Some(1))?;
    // uniffi makes functions of no object public; these are called by `HostKeys` and `RowMarks`.
    for name in ["checkValueOf", "sealedWith", "pepperCheckValueOf", "pepperedWith", "rowMarkOf", "checkRowMark"] {
        text.replace(&format!(" fun `{name}`("), &format!(" internal fun `{name}`("), Some(1))?;
    }
    handles(&mut text)?;
    texts(&mut text)?;
    let lines: Vec<_> = text.0.lines().collect();
    let lines = records(&lowered_first(&lines)?);
    Ok(lines.iter().map(|line| format!("{}\n", hidden(&unchangeable(line)))).collect())
}

/// Kotlin, of which parts are replaced.
struct Text(String);

impl Text {
    /// Replaces a part that is there `times` times, or at least once where `times` is `None`.
    fn replace(&mut self, part: &str, with: &str, times: Option<usize>) -> Result<usize, String> {
        let found = self.0.matches(part).count();
        if times.map_or(found == 0, |times| times != found) {
            return Err(format!("uniffi writes other Kotlin than it did: {found} times `{part}`"));
        }
        self.0 = self.0.replace(part, with);
        Ok(found)
    }
}

/// Every use of a handle is counted, also where an object is an argument: uniffi counts only calls of the object's own methods, so that
/// an argument that is closed would be freed memory. The fence keeps the collector from freeing an object while its handle is copied.
fn handles(text: &mut Text) -> Result<(), String> {
    let count =
        text.replace("callWithHandle(block: (handle: Long) -> R): R {", "callWithHandle(block: () -> R): R {", None)?;
    text.replace("return block(this.uniffiCloneHandle())", "return block()", Some(count))?;
    let before = "            // This decrement always matches the increment we performed above.\n";
    let fence = format!("            java.lang.ref.Reference.reachabilityFence(this)\n{before}");
    text.replace(before, &fence, Some(count))?;
    text.replace(
        "return value.uniffiCloneHandle()",
        "return value.callWithHandle { value.uniffiCloneHandle() }",
        Some(count),
    )?;
    Ok(())
}

/// Texts of requests cross by a converter of our own, `SentText.kt`, under the name that they have in Kotlin.
fn texts(text: &mut Text) -> Result<(), String> {
    text.replace("public typealias SentText = kotlin.ByteArray\n", "", Some(1))?;
    text.replace("public typealias FfiConverterTypeSentText = FfiConverterByteArray\n", "", Some(1))?;
    text.replace("`: SentText", "`: kotlin.String", None)?;
    text.0 = text.0.replace("`: List<SentText>", "`: List<kotlin.String>");
    Ok(())
}

/// The arguments of each method are converted before the handle is copied: where converting one fails, as a `null` in a list of Java
/// does, the copy would never be given back, and what it holds never freed and wiped.
fn lowered_first(lines: &[&str]) -> Result<Vec<String>, String> {
    let mut out: Vec<String> = Vec::with_capacity(lines.len());
    let mut rest = lines.iter();
    while let Some(line) = rest.next() {
        if line.trim() != "it," {
            out.push((*line).to_owned());
            continue;
        }
        let call =
            out.pop().filter(|call| call.trim_start().starts_with("UniffiLib.")).ok_or("a handle outside a call")?;
        let mut names = Vec::new();
        loop {
            let line = rest.next().ok_or("a call without an end")?.trim();
            let argument = line.strip_suffix("_status)").unwrap_or(line).trim_end_matches(',');
            if !argument.is_empty() {
                let name = format!("lowered{}", names.len());
                out.push(format!("    val {name} = {argument}"));
                names.push(format!("{name}, "));
            }
            if line.ends_with("_status)") {
                break;
            }
        }
        out.push(format!("{call}uniffiCloneHandle(), {}_status)", names.concat()));
    }
    Ok(out)
}

/// A field of a data class.
struct Field<'a> {
    name: &'a str,
    is_bytes: bool,
    masked: bool,
}

/// Data classes with masked fields get their own `toString`, those with bytes an equality by content: all in Kotlin, so that neither
/// needs the native library, nor fails where a text has half a surrogate pair.
fn records(lines: &[String]) -> Vec<String> {
    let mut out = Vec::with_capacity(lines.len());
    let mut record: Option<(&str, Vec<Field<'_>>)> = None;
    let mut masked = false;
    for line in lines {
        if let Some(name) = line.strip_prefix("data class ").and_then(|rest| rest.strip_suffix(" (")) {
            (record, masked) = (Some((name, Vec::new())), false);
        } else if let Some((name, fields)) = &mut record {
            if line.contains(NOT_SHOWN) {
                masked = true;
            } else if let Some((field, kind)) =
                line.trim().strip_prefix("val `").and_then(|rest| rest.split_once("`: "))
            {
                fields.push(Field { name: field, is_bytes: kind.starts_with("kotlin.ByteArray"), masked });
                masked = false;
            } else if line.trim() == "companion object" {
                out.extend(methods(name, fields));
                record = None;
            }
        }
        out.push(line.clone());
    }
    out
}

/// The methods that Kotlin would write otherwise.
fn methods(record: &str, fields: &[Field<'_>]) -> Vec<String> {
    let all =
        |each: &dyn Fn(&Field<'_>) -> String, between: &str| fields.iter().map(each).collect::<Vec<_>>().join(between);
    let mut methods = Vec::new();
    if fields.iter().any(|field| field.masked) {
        let shown = |own: &Field<'_>| {
            if own.masked { format!("{}=…", own.name) } else { format!("{0}=${{`{0}`}}", own.name) }
        };
        methods.push(format!("    override fun toString(): String = \"{record}({})\"\n", all(&shown, ", ")));
    }
    if fields.iter().any(|field| field.is_bytes) {
        let same = |Field { name, is_bytes, .. }: &Field<'_>| match is_bytes {
            true => format!("this.`{name}`.contentEquals(other.`{name}`)"),
            false => format!("this.`{name}` == other.`{name}`"),
        };
        let hash = |Field { name, is_bytes, .. }: &Field<'_>| match is_bytes {
            true => format!("`{name}`.contentHashCode()"),
            false => format!("`{name}`"),
        };
        let same = all(&same, " && ");
        methods.push(format!("    override fun equals(other: Any?): Boolean = other is {record} && {same}\n"));
        methods.push(format!("    override fun hashCode(): Int = listOf<Any?>({}).hashCode()\n", all(&hash, ", ")));
    }
    methods
}

/// The line, with a list that is read made one that cannot be changed.
fn unchangeable(line: &str) -> String {
    match line.strip_prefix("        return List<").is_some_and(|rest| rest.ends_with(">(len) {")) {
        true => "        return unchangeable(len) {".to_owned(),
        false => line.to_owned(),
    }
}

/// The line, with a declaration of the library's plumbing made `internal`: all but records, closed lists and questions
/// without fields are, and records that only the two halves of the library send each other.
fn hidden(line: &str) -> String {
    let declaration = line.strip_prefix("public ").unwrap_or(line);
    let plumbing = [
        "object ",
        "interface ",
        "open class ",
        "sealed class ",
        "class ",
        "fun ",
        "inline fun ",
        "typealias ",
        "data class Sent",
    ];
    let record = declaration.starts_with("class ") && declaration.trim_end().ends_with("Request {");
    let hides = plumbing.iter().any(|kind| declaration.starts_with(kind)) && !record;
    if hides { format!("internal {declaration}") } else { line.to_owned() }
}
