package io.fluffywaffle.client.client;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What a person changes on a client's page; null keeps what is there, empty clears it.
 *
 * @param phone E.164
 * @param timeZone empty gives the client the account's
 * @param fields the values to change, checked before; an empty one is taken away
 */
public record ClientEdit(@Nullable String phone, @Nullable String name, @Nullable Optional<String> email,
		@Nullable Optional<String> language, @Nullable Optional<String> timeZone, @Nullable Set<String> tags,
		@Nullable Map<String, String> fields, @Nullable Set<UUID> groupIds) {

	ClientEdit with(@Nullable String readPhone, @Nullable Map<String, String> checkedFields) {
		return new ClientEdit(readPhone, this.name, this.email, this.language, this.timeZone, this.tags, checkedFields,
				this.groupIds);
	}

	void applyTo(Client client) {
		if (this.phone != null) {
			client.moveTo(this.phone);
		}
		if (this.name != null) {
			client.rename(PersonName.clean(this.name));
		}
		if (this.email != null) {
			client.receiveMailAt(this.email.orElse(null));
		}
		if (this.language != null) {
			client.speak(this.language.orElse(null));
		}
		if (this.timeZone != null) {
			client.settleIn(this.timeZone.orElse(null), TimeZoneSource.MEMBER);
		}
		if (this.tags != null) {
			client.retag(this.tags);
		}
		if (this.fields != null) {
			client.fillIn(merged(client.fields(), this.fields));
		}
		if (this.groupIds != null) {
			client.regroup(this.groupIds);
		}
	}

	private static Map<String, String> merged(Map<String, String> before, Map<String, String> changes) {
		Map<String, String> after = new TreeMap<>(before);
		after.putAll(changes);
		return after;
	}

}
