package io.fluffywaffle.account.bank.web;

import java.util.List;

import io.fluffywaffle.account.bank.BankKey;

/** The keys of bank data: one, or two while they change. */
record BankKeysView(List<BankKey> keys) {
}
