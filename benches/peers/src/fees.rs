//! The charge of a transfer.

use std::cell::RefCell;
use std::sync::Arc;

use madoguchi::{TransferKind, Yen};
use madoguchi_benches::inputs::{self, Transfer};
use madoguchi_benches::questions::{keep, seiwa};
use serde_json::json;
use zen_engine::model::DecisionContent;
use zen_expression::Variable;

use crate::{Group, Side};

/// The questions about charges.
pub fn groups() -> Vec<Group> {
    let transfers: &'static [Transfer] = keep(inputs::transfers(1));
    let wanted: Vec<i64> =
        transfers.iter().map(|&(kind, member, amount, on)| yen(seiwa().fee(kind, member, amount, on))).collect();
    let sides = vec![
        Side::new("madoguchi, with its evidence", transfers, &wanted, |(kind, member, amount, on)| {
            yen(seiwa().quote(kind, member, amount, on).map(|quote| std::hint::black_box(quote).fee))
        }),
        Side::new("madoguchi", transfers, &wanted, |(kind, member, amount, on)| {
            yen(seiwa().fee(kind, member, amount, on))
        }),
        datalogic(transfers, &wanted),
        cel(transfers, &wanted),
        rhai(transfers, &wanted),
        regorus(transfers, &wanted),
        zen(transfers, &wanted),
    ];
    vec![Group { text: "charge of a transfer".to_owned(), sides }]
}

fn yen(fee: Result<Yen, madoguchi::FeeError>) -> i64 {
    fee.map_or(-1, |yen| yen.get() as i64)
}

/// A transfer in words and whole numbers, which every rule language has: the day as 20270104.
fn plain(&(kind, member, amount, on): &Transfer) -> (TransferKind, bool, i64, i64) {
    let (year, month, day) = on.ymd();
    (kind, member, amount.get() as i64, i64::from(year) * 10_000 + i64::from(month) * 100 + i64::from(day))
}

fn object(transfer: &Transfer) -> serde_json::Value {
    let (kind, member, amount, on) = plain(transfer);
    json!({ "kind": kind.name(), "member": member, "amount": amount, "on": on })
}

/// JSONLogic: the rule is compiled once, the inputs are parsed in advance, and the session's arena is reset after each call.
fn datalogic(transfers: &[Transfer], wanted: &[i64]) -> Side {
    use datalogic_rs::{DataValue, Engine};
    let rule = json!({ "if": [
        { "or": [{ "<": [{ "var": "on" }, 20191001] }, { "<": [{ "var": "amount" }, 1] }] }, -1,
        { "or": [{ "==": [{ "var": "kind" }, "own-account"] }, { "==": [{ "var": "kind" }, "same-branch"] }] }, 0,
        { "==": [{ "var": "kind" }, "own-institution"] }, 110,
        { "<": [{ "var": "amount" }, 30000] }, 220,
        { "var": "member" }, 330,
        440
    ] });
    let engine: &'static Engine = keep(Engine::new());
    let logic = engine.compile(rule.to_string().as_str()).expect("a rule");
    let arena: &'static bumpalo::Bump = keep(bumpalo::Bump::new());
    let parsed = |transfer: &Transfer| -> &'static DataValue<'static> {
        let text = arena.alloc_str(&object(transfer).to_string());
        arena.alloc(DataValue::from_str(text, arena).expect("an object"))
    };
    let inputs: &'static [_] = keep(transfers.iter().map(parsed).collect::<Vec<_>>());
    let session = RefCell::new(engine.session());
    Side::new("datalogic-rs", inputs, wanted, move |input| {
        let mut session = session.borrow_mut();
        let fee = session.eval_borrowed(&logic, input).ok().and_then(|fee| fee.as_i64()).unwrap_or(-2);
        session.reset();
        fee
    })
}

/// The Common Expression Language: compiled once, each transfer's variables in a separate scope.
fn cel(transfers: &[Transfer], wanted: &[i64]) -> Side {
    use cel::{Context, Env, Value};
    let env = Arc::new(Env::stdlib());
    let program = env
        .compile(
            "on < 20191001 || amount < 1 ? -1 : kind == 'own-account' || kind == 'same-branch' ? 0 : \
             kind == 'own-institution' ? 110 : amount < 30000 ? 220 : member ? 330 : 440",
        )
        .expect("an expression");
    let root: &'static Context<'static, 'static> = keep(Context::with_env(env));
    let inputs: &'static [_] = keep(transfers.iter().map(plain).collect::<Vec<_>>());
    Side::new("cel", inputs, wanted, move |(kind, member, amount, on)| {
        let mut scope = root.new_inner_scope();
        scope.add_variable_from_value("kind", kind.name());
        scope.add_variable_from_value("member", member);
        scope.add_variable_from_value("amount", amount);
        scope.add_variable_from_value("on", on);
        match program.execute(&scope) {
            Ok(Value::Int(fee)) => fee,
            _ => -2,
        }
    })
}

/// Rhai: a function, compiled once and called.
fn rhai(transfers: &[Transfer], wanted: &[i64]) -> Side {
    use rhai::{Engine, ImmutableString, Scope};
    let engine = Engine::new();
    let ast = engine
        .compile(
            "fn fee(kind, member, amount, on) {
                if on < 20191001 || amount < 1 { return -1; }
                switch kind {
                    \"own-account\" | \"same-branch\" => 0,
                    \"own-institution\" => 110,
                    _ => if amount < 30000 { 220 } else if member { 330 } else { 440 }
                }
            }",
        )
        .expect("a script");
    let words: &'static [ImmutableString] =
        keep(transfers.iter().map(|(kind, ..)| ImmutableString::from(kind.name())).collect::<Vec<_>>());
    let input = |(word, transfer): (&'static ImmutableString, &Transfer)| {
        let (_, member, amount, on) = plain(transfer);
        (word, member, amount, on)
    };
    let inputs: &'static [_] = keep(words.iter().zip(transfers).map(input).collect::<Vec<_>>());
    Side::new("rhai", inputs, wanted, move |(kind, member, amount, on)| {
        engine.call_fn::<i64>(&mut Scope::new(), &ast, "fee", (kind.clone(), member, amount, on)).unwrap_or(-2)
    })
}

/// Rego: compiled to a program for its virtual machine, the inputs as its values.
fn regorus(transfers: &[Transfer], wanted: &[i64]) -> Side {
    use regorus::languages::rego::compiler::Compiler;
    use regorus::rvm::vm::RegoVM;
    use regorus::{Engine, Value};
    let policy = r#"
        package bank
        import rego.v1
        default fee := -1
        priced if { input.on >= 20191001; input.amount >= 1 }
        fee := 0 if { priced; input.kind in {"own-account", "same-branch"} }
        fee := 110 if { priced; input.kind == "own-institution" }
        fee := 220 if { priced; input.kind == "other-bank"; input.amount < 30000 }
        fee := 330 if { priced; input.kind == "other-bank"; input.amount >= 30000; input.member }
        fee := 440 if { priced; input.kind == "other-bank"; input.amount >= 30000; not input.member }
    "#;
    let entry = "data.bank.fee";
    let mut engine = Engine::new();
    engine.add_policy("bank.rego".to_owned(), policy.to_owned()).expect("a policy");
    let compiled = engine.compile_with_entrypoint(&entry.into()).expect("it compiles");
    let program = Compiler::compile_from_policy(&compiled, &[entry]).expect("a program");
    let mut vm = RegoVM::new_with_policy(compiled);
    vm.load_program(program);
    let input = |transfer: &Transfer| Value::from_json_str(&object(transfer).to_string()).expect("an object");
    let values: &'static [Value] = keep(transfers.iter().map(input).collect::<Vec<_>>());
    let inputs: &'static [&'static Value] = keep(values.iter().collect::<Vec<_>>());
    let vm = RefCell::new(vm);
    Side::new("regorus, its virtual machine", inputs, wanted, move |input| {
        let mut vm = vm.borrow_mut();
        vm.set_input(input.clone());
        vm.execute().ok().and_then(|fee| fee.as_i64().ok()).unwrap_or(-2)
    })
}

/// A decision table of the ZEN engine, compiled, the inputs as its variables.
fn zen(transfers: &[Transfer], wanted: &[i64]) -> Side {
    let row = |id: &str, kind: &str, member: &str, amount: &str, fee: &str| json!({ "_id": id, "k": kind, "m": member, "a": amount, "o": ">= 20191001", "f": fee });
    let content: DecisionContent = serde_json::from_value(json!({
        "nodes": [
            { "id": "in", "name": "in", "type": "inputNode", "content": {} },
            { "id": "dt", "name": "charges", "type": "decisionTableNode", "content": {
                "hitPolicy": "first",
                "inputs": [
                    { "id": "k", "name": "kind", "field": "kind" },
                    { "id": "m", "name": "member", "field": "member" },
                    { "id": "a", "name": "amount", "field": "amount" },
                    { "id": "o", "name": "on", "field": "on" }
                ],
                "outputs": [{ "id": "f", "name": "fee", "field": "fee" }],
                "rules": [
                    row("1", "\"own-account\"", "", ">= 1", "0"),
                    row("2", "\"same-branch\"", "", ">= 1", "0"),
                    row("3", "\"own-institution\"", "", ">= 1", "110"),
                    row("4", "\"other-bank\"", "true", "[1..30000)", "220"),
                    row("5", "\"other-bank\"", "true", ">= 30000", "330"),
                    row("6", "\"other-bank\"", "false", "[1..30000)", "220"),
                    row("7", "\"other-bank\"", "false", ">= 30000", "440")
                ]
            } },
            { "id": "out", "name": "out", "type": "outputNode", "content": {} }
        ],
        "edges": [
            { "id": "1", "sourceId": "in", "targetId": "dt" },
            { "id": "2", "sourceId": "dt", "targetId": "out" }
        ]
    }))
    .expect("a decision");
    let engine = zen_engine::DecisionEngine::default();
    let mut decision = engine.create_decision(Arc::new(content)).expect("a graph");
    decision.compile();
    let values: &'static [Variable] =
        keep(transfers.iter().map(|transfer| Variable::from(object(transfer))).collect::<Vec<_>>());
    let inputs: &'static [&'static Variable] = keep(values.iter().collect::<Vec<_>>());
    Side::new("zen-engine, a compiled decision table", inputs, wanted, move |input| {
        let response = pollster::block_on(decision.evaluate(input.clone()));
        let fee = response.ok().and_then(|response| response.result.dot("fee"));
        fee.and_then(|fee| fee.as_number()).map_or(-2, |fee| i64::try_from(fee).unwrap_or(-2))
    })
}
