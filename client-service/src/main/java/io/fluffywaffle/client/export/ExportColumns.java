package io.fluffywaffle.client.export;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.fluffywaffle.client.client.Client;
import io.fluffywaffle.client.client.GroupedClient;
import io.fluffywaffle.client.field.ClientField;
import io.fluffywaffle.client.group.Group;

/**
 * The columns of a file of clients; an import guesses them all.
 *
 * @param fields the account's own
 */
public record ExportColumns(List<ClientField> fields) {

	private static final List<String> KNOWN = List.of("phone", "name", "email", "language", "time zone", "tags",
			"groups", "consent", "consent at", "paused", "blocked", "added", "last received", "last sent");

	/** What stands above them. */
	public List<String> names() {
		List<String> names = new ArrayList<>(KNOWN);
		this.fields.forEach((field) -> names.add(field.label()));
		return names;
	}

	List<String> cells(GroupedClient grouped) {
		Client client = grouped.client();
		List<String> cells = new ArrayList<>(List.of(client.phone(), client.name(), client.email().orElse(""),
				client.language().orElse(""), client.timeZone().orElse(""), String.join(", ", client.tags()),
				grouped.groups().stream().map(Group::name).collect(Collectors.joining(", ")), client.consent().text(),
				client.consentAt().map(Instant::toString).orElse(""), client.paused() ? "yes" : "no",
				client.blockReason().orElse(""), client.addedAt().toString(),
				client.lastReceivedAt().map(Instant::toString).orElse(""),
				client.lastSentAt().map(Instant::toString).orElse("")));
		Map<String, String> values = client.fields();
		this.fields.forEach((field) -> cells.add(values.getOrDefault(field.key(), "")));
		return cells;
	}

}
