package io.fluffywaffle.client.ownpage;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import io.fluffywaffle.client.client.Client;
import io.fluffywaffle.client.client.TimeZoneSource;
import org.jspecify.annotations.Nullable;

/**
 * What a client says about themselves.
 *
 * @param fields the values of the fields that clients fill in
 * @param ownFields the keys of these fields
 */
public record OwnProfile(String name, @Nullable String email, @Nullable String language, @Nullable String timeZone,
		Map<String, String> fields, Set<String> ownFields) {

	void applyTo(Client client) {
		client.rename(this.name);
		client.receiveMailAt(this.email);
		client.speak(this.language);
		client.settleIn(this.timeZone, TimeZoneSource.CLIENT);
		Map<String, String> all = new TreeMap<>(client.fields());
		all.keySet().removeAll(this.ownFields);
		all.putAll(this.fields);
		client.fillIn(all);
	}

}
