package io.fluffywaffle.client.importing;

import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import io.fluffywaffle.client.client.Client;
import io.fluffywaffle.client.client.TimeZoneSource;
import io.fluffywaffle.client.importing.ImportPlan.Existing;

/** Puts what rows say into clients, new ones and those who are there. */
final class ClientFiller {

	private final ImportPlan plan;

	private final Set<UUID> groups;

	/**
	 * Follows the plan.
	 * @param groups those of the plan that are still there
	 */
	ClientFiller(ImportPlan plan, Set<UUID> groups) {
		this.plan = plan;
		this.groups = groups;
	}

	Client make(UUID accountId, ReadRow row, Instant now) {
		Client client = new Client(accountId, row.phone(), Objects.requireNonNullElse(row.name(), row.phone()), now);
		fill(client, row, true);
		return client;
	}

	/** Whether what the file says goes before what is known, the plan tells. */
	void change(Client client, ReadRow row) {
		boolean replaces = this.plan.existing() == Existing.UPDATE;
		boolean nameless = client.name().equals(client.phone());
		if (row.name() != null && (replaces || nameless) && !row.name().equals(client.name())) {
			client.rename(row.name());
		}
		fill(client, row, replaces);
	}

	private void fill(Client client, ReadRow row, boolean replaces) {
		if (row.email() != null && (replaces || client.email().isEmpty())
				&& !Optional.of(row.email()).equals(client.email())) {
			client.receiveMailAt(row.email());
		}
		if (row.language() != null && (replaces || client.language().isEmpty())) {
			client.speak(row.language());
		}
		if (row.timeZone() != null && (replaces || client.timeZone().isEmpty())) {
			client.settleIn(row.timeZone(), TimeZoneSource.IMPORT);
		}
		if (!row.fields().isEmpty()) {
			client.fillIn(replaces ? merged(client.fields(), row.fields()) : merged(row.fields(), client.fields()));
		}
		Set<String> tags = new HashSet<>(client.tags());
		if (tags.addAll(row.tags()) | tags.addAll(this.plan.labels())) {
			client.retag(tags);
		}
		this.groups.forEach(client::join);
	}

	private static Map<String, String> merged(Map<String, String> first, Map<String, String> stronger) {
		Map<String, String> all = new TreeMap<>(first);
		all.putAll(stronger);
		return all;
	}

}
