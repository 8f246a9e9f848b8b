package io.fluffywaffle.account.selection.web;

import java.util.List;
import java.util.UUID;

import io.fluffywaffle.account.account.web.AccountView;
import org.jspecify.annotations.Nullable;

/** Somebody's accounts, their role in each, and which of them they chose last. */
record MyAccountsView(List<AccountView> items, @Nullable UUID activeAccountId) {
}
