package io.fluffywaffle.account.selection.web;

import java.util.List;
import java.util.UUID;

import io.fluffywaffle.account.account.web.AccountView;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's accounts, their role in each, which of them they used last, and where they
 * want to begin.
 */
record MyAccountsView(List<AccountView> items, @Nullable UUID activeAccountId, @Nullable UUID defaultAccountId) {
}
