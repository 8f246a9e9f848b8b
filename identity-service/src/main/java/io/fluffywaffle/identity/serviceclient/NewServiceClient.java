package io.fluffywaffle.identity.serviceclient;

import java.time.Instant;
import java.util.List;

import io.fluffywaffle.identity.access.AccountGrant;

/** A program that is to be let in. */
public record NewServiceClient(String name, List<String> scopes, List<AccountGrant> accounts, Instant expiresAt) {
}
