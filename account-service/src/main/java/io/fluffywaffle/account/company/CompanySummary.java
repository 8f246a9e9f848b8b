package io.fluffywaffle.account.company;

import java.util.UUID;

/**
 * A company in a list.
 *
 * @param accounts for how many it pays
 */
public record CompanySummary(UUID id, String displayName, String legalName, String country, String currency,
		int accounts) {
}
