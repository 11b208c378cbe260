// From C++17: open handles and owned memory are released automatically, and the header needs no wrapper.

#include <madoguchi.h>

#include <cstdio>
#include <cstring>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

class Profile {
public:
    Profile()
    {
        if (const auto code = madoguchi_profile_builtin(&handle_)) {
            throw std::runtime_error(madoguchi_code_en(code).data);
        }
    }
    Profile(Profile &&other) noexcept : handle_(std::exchange(other.handle_, 0)) {}
    Profile(const Profile &) = delete;
    Profile &operator=(const Profile &) = delete;
    Profile &operator=(Profile &&) = delete;
    ~Profile() { madoguchi_profile_close(handle_); }
    operator madoguchi_profile() const { return handle_; }

private:
    madoguchi_profile handle_ = 0;
};

class Result {
public:
    Result() = default;
    Result(const Result &) = delete;
    Result &operator=(const Result &) = delete;
    ~Result() { madoguchi_result_free(&result_); }
    madoguchi_result *operator&() { return &result_; }
    const madoguchi_result *operator->() const { return &result_; }

private:
    madoguchi_result result_ = MADOGUCHI_RESULT_INIT;
};

std::string_view view(madoguchi_str text) { return {text.data, text.size}; }

#define CHECK(condition)                                                       \
    if (!(condition)) {                                                        \
        std::fprintf(stderr, "%s:%d: failed: %s\n", __FILE__, __LINE__, #condition); \
        return 1;                                                              \
    }

} // namespace

int main()
{
    Profile first;
    const Profile seiwa = std::move(first);
    CHECK(first == 0 && seiwa != 0);

    madoguchi_fee_request request = MADOGUCHI_FEE_REQUEST_INIT;
    request.to = MADOGUCHI_TRANSFER_KIND_OTHER_BANK;
    request.amount = 30000;
    request.member = 1;
    CHECK(madoguchi_date_parse(madoguchi_text("2027-01-04"), &request.on) == 0);

    Result result;
    CHECK(madoguchi_answer_fee(seiwa, &request, &result) == 0);
    const auto *fee = result->answer.fee;
    CHECK(fee->fee == 330 && view(fee->rules.items[0]) == "FEE-3");
    CHECK(std::string(fee->row_source.data) == view(fee->row_source));

    std::vector<madoguchi_fee_row> rows(1000, {request.to, request.amount, request.member, request.on});
    std::vector<madoguchi_fee_row_answer> answers(rows.size());
    CHECK(madoguchi_fee_rows(seiwa, rows.data(), sizeof rows[0], answers.data(), sizeof answers[0], rows.size()) == 0);
    for (const auto &answer : answers) {
        CHECK(answer.code == 0 && answer.fee == 330);
    }

    request.amount = 0;
    CHECK(madoguchi_answer_fee(seiwa, &request, &result) == MADOGUCHI_CODE_ZERO_AMOUNT);
    CHECK(result->errors.count == 1 && view(result->errors.items[0].rule) == "FEE-8");

    const std::string line = R"({"ask":"day","date":"2027-01-04"})";
    CHECK(madoguchi_ask(seiwa, {line.data(), line.size()}, &result) == 0);
    CHECK(view(*result->answer.line).find(R"("business_day":true)") != std::string_view::npos);
    std::puts("c++: fine");
    return 0;
}
