package io.fluffywaffle.account.selection.web;

import java.util.List;
import java.util.UUID;

import io.fluffywaffle.account.account.web.AccountView;
import org.jspecify.annotations.Nullable;

/** The caller's accounts, and which of them was chosen last. */
record MyAccountsView(List<AccountView> items, @Nullable UUID activeAccountId) {
}
