package io.fluffywaffle.account.account;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Tells which company pays for an account. */
public interface AccountPayers {

	/** Where no company pays for anything. */
	AccountPayers NONE = (accountIds) -> Map.of();

	/** The payers of these accounts by account; those without one are left out. */
	Map<UUID, CompanyName> of(Collection<UUID> accountIds);

	/** A company, as far as an account shows it. */
	record CompanyName(UUID id, String name) {
	}

}
