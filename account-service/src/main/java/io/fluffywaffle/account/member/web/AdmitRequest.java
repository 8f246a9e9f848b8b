package io.fluffywaffle.account.member.web;

import io.fluffywaffle.defaults.access.AccountRole;
import io.fluffywaffle.defaults.validation.PlainText;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** What a user is to be in an account. */
record AdmitRequest(@NotNull AccountRole role, @PlainText(max = 80) @Nullable String name) {
}
