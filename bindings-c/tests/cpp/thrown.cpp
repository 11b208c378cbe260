// A store that throws: the exception reaches the caller of `madoguchi_drive`, and the act can be driven on afterwards.

#include <madoguchi.h>

#include <array>
#include <cstdio>
#include <stdexcept>
#include <string>

namespace {

constexpr madoguchi_instant NOW = 1801447205000;

enum class Throws { Load, Commit, Find, Nothing };

struct Database {
    Throws throws;
    int calls;
};

Database &of(void *context) { return *static_cast<Database *>(context); }

// An object between the two must be destroyed, and the exception must be freed.
void perhaps(bool thrown)
{
    const std::string why(1000, 'x');
    if (thrown) {
        throw std::runtime_error(why + "the database is away");
    }
}

int32_t load(void *context, const madoguchi_need_record *, madoguchi_loaded_input *loaded)
{
    static const madoguchi_row_input none = MADOGUCHI_ROW_INPUT_INIT;
    of(context).calls++;
    perhaps(of(context).throws == Throws::Load);
    loaded->rows.items = &none; // an empty list, and not an absent one
    loaded->now = NOW;
    return MADOGUCHI_STORE_DONE;
}

int32_t commit(void *context, const madoguchi_need_record *, madoguchi_committed_input *committed)
{
    of(context).calls++;
    perhaps(of(context).throws == Throws::Commit);
    committed->now = NOW;
    return MADOGUCHI_STORE_DONE;
}

int32_t find(void *context, const madoguchi_need_record *, madoguchi_found_input *found)
{
    static const madoguchi_str none{};
    of(context).calls++;
    perhaps(of(context).throws == Throws::Find);
    found->messages.items = &none;
    found->now = NOW;
    return MADOGUCHI_STORE_DONE;
}

#define CHECK(condition)                                                       \
    if (!(condition)) {                                                        \
        std::fprintf(stderr, "%s:%d: failed: %s\n", __FILE__, __LINE__, #condition); \
        return 1;                                                              \
    }

// Drives an act whose store throws, many times; the act still needs the same, and the result has no data of another call.
int thrown(madoguchi_act act, madoguchi_result &result, Throws throws, madoguchi_need_kind waits)
{
    Database database{throws, 0};
    const madoguchi_store store{&database, load, commit, find};
    for (int round = 0; round < 100; round++) {
        bool caught = false;
        database.calls = 0;
        try {
            CHECK(madoguchi_drive(act, &store, &result) == -1); // it never returns
        } catch (const std::runtime_error &error) {
            caught = std::string(error.what()).find("the database is away") != std::string::npos;
        }
        CHECK(caught && database.calls >= 1);
        CHECK(result.code == 0 && result.owner == 0 && result.answer.outcome == nullptr && result.errors.count == 0);
        CHECK(madoguchi_act_need(act, &result) == 0 && result.answer.need->need == waits);
    }
    return 0;
}

} // namespace

int main()
{
    std::array<uint8_t, 32> bytes;
    bytes.fill(7);
    madoguchi_profile profile = 0;
    madoguchi_engine engine = 0;
    madoguchi_act act = 0;
    madoguchi_result result = MADOGUCHI_RESULT_INIT;
    madoguchi_host_keys keys = MADOGUCHI_HOST_KEYS_INIT;
    madoguchi_start_session_request start = MADOGUCHI_START_SESSION_REQUEST_INIT;
    keys.deployment = madoguchi_text("tests");
    keys.in_force.number = 1;
    keys.in_force.secret = {bytes.data(), bytes.size()};
    CHECK(madoguchi_profile_builtin(&profile) == 0);
    CHECK(madoguchi_engine_open(profile, &keys, &engine, &result) == 0);
    CHECK(madoguchi_take_start_session(engine, &start, {bytes.data(), bytes.size()}, &act, &result) == 0);

    CHECK(thrown(act, result, Throws::Load, MADOGUCHI_NEED_KIND_LOAD) == 0);
    // Nobody knows whether the commit took place: the act asks for its rows, then for its message (fault 91).
    CHECK(thrown(act, result, Throws::Commit, MADOGUCHI_NEED_KIND_LOAD) == 0);
    CHECK(thrown(act, result, Throws::Find, MADOGUCHI_NEED_KIND_FIND) == 0);
    Database database{Throws::Nothing, 0};
    const madoguchi_store store{&database, load, commit, find};
    CHECK(madoguchi_drive(act, &store, &result) == 0);
    CHECK(result.answer.outcome != nullptr && result.answer.outcome->public_.page->session.size == 64);
    CHECK(madoguchi_act_close(act) == 0);

    // Closes the act after an exception, while it still needs something.
    CHECK(madoguchi_take_start_session(engine, &start, {bytes.data(), bytes.size()}, &act, &result) == 0);
    CHECK(thrown(act, result, Throws::Load, MADOGUCHI_NEED_KIND_LOAD) == 0);
    CHECK(madoguchi_act_close(act) == 0 && madoguchi_act_close(act) == 1902);
    CHECK(madoguchi_result_free(&result) == 0);
    CHECK(madoguchi_engine_close(engine) == 0 && madoguchi_profile_close(profile) == 0);
    std::puts("c++: exceptions pass");
    return 0;
}
