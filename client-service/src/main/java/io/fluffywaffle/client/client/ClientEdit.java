package io.fluffywaffle.client.client;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import io.fluffywaffle.defaults.phone.PhoneNumbers;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.OptimisticLockingFailureException;

/**
 * What a person changes on a client's page; null keeps what is there.
 *
 * @param seenVersion the version that the person had before them
 * @param timeZone empty gives the client the account's
 */
public record ClientEdit(long seenVersion, @Nullable String phone, @Nullable String name,
		@Nullable Optional<String> timeZone, @Nullable Set<UUID> groupIds) {

	void applyTo(Client client, String country) {
		if (client.version() != this.seenVersion) {
			throw new OptimisticLockingFailureException("Edited version " + this.seenVersion + " of client "
					+ client.id() + ", which is at " + client.version());
		}
		if (this.phone != null) {
			client.moveTo(PhoneNumbers.toE164(this.phone, country));
		}
		if (this.name != null) {
			client.rename(this.name);
		}
		if (this.timeZone != null) {
			client.settleIn(this.timeZone.orElse(null), TimeZoneSource.MEMBER);
		}
		if (this.groupIds != null) {
			client.regroup(this.groupIds);
		}
	}

}
