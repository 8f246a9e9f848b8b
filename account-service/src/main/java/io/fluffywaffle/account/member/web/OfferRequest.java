package io.fluffywaffle.account.member.web;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

/** The member to whom an owner wants to hand the account over. */
record OfferRequest(@NotNull UUID userId) {
}
