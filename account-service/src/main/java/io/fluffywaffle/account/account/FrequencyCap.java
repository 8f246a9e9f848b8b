package io.fluffywaffle.account.account;

/** How many texts one client gets at most within so many hours. */
public record FrequencyCap(int texts, int hours) {
}
