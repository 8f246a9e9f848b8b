package io.fluffywaffle.account.bank.web;

import java.util.List;

import io.fluffywaffle.account.bank.BankAccount;

/** The bank accounts of a company, the default first. */
record BankAccountsView(List<BankAccount> items) {
}
