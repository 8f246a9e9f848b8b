package io.fluffywaffle.client.account.kafka;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import io.fluffywaffle.client.account.AccountFace;
import org.jspecify.annotations.Nullable;

/** What outsiders see of an {@code account.account.v1} fact. */
record AccountChanged(UUID id, String name, @Nullable String colour, String country, @Nullable String language,
		@Nullable String status, List<Number> numbers, long version) {

	private static final String GREY = "#6e7781";

	record Number(String number, @Nullable Boolean isDefault) {

		boolean usual() {
			return Boolean.TRUE.equals(this.isDefault);
		}

	}

	AccountFace face() {
		return new AccountFace(this.id, this.name, Objects.requireNonNullElse(this.colour, GREY), this.country,
				Objects.requireNonNullElse(this.language, "en"),
				this.numbers.stream()
					.min(Comparator.comparing((number) -> !number.usual()))
					.map(Number::number)
					.orElse(null),
				!"deleted".equals(this.status), this.version);
	}

}
