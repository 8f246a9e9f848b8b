package io.fluffywaffle.account.member.web;

import java.util.UUID;

import io.fluffywaffle.defaults.access.AccountRole;
import jakarta.validation.constraints.NotNull;

/** Who is to be added to an account, as what. */
record AddMemberRequest(@NotNull UUID userId, @NotNull AccountRole role) {
}
