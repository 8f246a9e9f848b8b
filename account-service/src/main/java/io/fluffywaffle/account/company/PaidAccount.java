package io.fluffywaffle.account.company;

import java.util.UUID;

/** An account for which a company pays. */
public record PaidAccount(UUID id, String name) {
}
