/* SHA-256 (FIPS 180-4), for the randomness of scripts. */

#ifndef MADOGUCHI_TESTS_SHA256_H
#define MADOGUCHI_TESTS_SHA256_H

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

static uint32_t turned(uint32_t word, int by)
{
    return word >> by | word << (32 - by);
}

__extension__ typedef unsigned __int128 wide;

/* The first 32 bits of the fractional part of a root of a prime, which is halved out of 2^36 times as much. */
static uint32_t root_bits(uint32_t prime, int cubic)
{
    /* No root of a prime up to 311 is 32 or more; the third power of what is below has 123 bits. */
    wide low = 0, high = (wide)1 << 41, wanted = (wide)prime << (cubic ? 108 : 72);
    while (high - low > 1) {
        wide middle = (low + high) / 2, power = cubic ? middle * middle * middle : middle * middle;
        if (power <= wanted) {
            low = middle;
        } else {
            high = middle;
        }
    }
    return (uint32_t)(low >> 4);
}

static void sha256_block(uint32_t hash[8], const uint32_t constants[64], const uint8_t block[64])
{
    uint32_t words[64], own[8];
    int n;
    for (n = 0; n < 16; n++) {
        words[n] = (uint32_t)block[4 * n] << 24 | (uint32_t)block[4 * n + 1] << 16 | (uint32_t)block[4 * n + 2] << 8
                   | block[4 * n + 3];
    }
    for (; n < 64; n++) {
        uint32_t far = words[n - 15], near = words[n - 2];
        words[n] = words[n - 16] + (turned(far, 7) ^ turned(far, 18) ^ far >> 3) + words[n - 7]
                   + (turned(near, 17) ^ turned(near, 19) ^ near >> 10);
    }
    memcpy(own, hash, sizeof own);
    for (n = 0; n < 64; n++) {
        uint32_t first = own[7] + (turned(own[4], 6) ^ turned(own[4], 11) ^ turned(own[4], 25))
                         + ((own[4] & own[5]) ^ (~own[4] & own[6])) + constants[n] + words[n];
        uint32_t second = (turned(own[0], 2) ^ turned(own[0], 13) ^ turned(own[0], 22))
                          + ((own[0] & own[1]) ^ (own[0] & own[2]) ^ (own[1] & own[2]));
        memmove(own + 1, own, 7 * sizeof *own);
        own[4] += first;
        own[0] = first + second;
    }
    for (n = 0; n < 8; n++) {
        hash[n] += own[n];
    }
}

static void sha256(const uint8_t *message, size_t size, uint8_t digest[32])
{
    static uint32_t constants[64], start[8];
    uint32_t hash[8];
    size_t padded = (size + 9 + 63) / 64 * 64, place;
    uint8_t *whole = (uint8_t *)calloc(1, padded);
    int n;
    if (whole == NULL) {
        abort();
    }
    if (constants[0] == 0) {
        uint32_t prime = 2, divisor;
        for (n = 0; n < 64; prime++) {
            for (divisor = 2; divisor * divisor <= prime && prime % divisor != 0; divisor++) {
            }
            if (divisor * divisor > prime) {
                if (n < 8) {
                    start[n] = root_bits(prime, 0);
                }
                constants[n++] = root_bits(prime, 1);
            }
        }
    }
    memcpy(hash, start, sizeof hash);
    memcpy(whole, message, size);
    whole[size] = 0x80;
    for (n = 0; n < 8; n++) {
        whole[padded - 1 - (size_t)n] = (uint8_t)((uint64_t)size * 8 >> 8 * n);
    }
    for (place = 0; place < padded; place += 64) {
        sha256_block(hash, constants, whole + place);
    }
    for (n = 0; n < 32; n++) {
        digest[n] = (uint8_t)(hash[n / 4] >> (24 - n % 4 * 8));
    }
    free(whole);
}

#endif
