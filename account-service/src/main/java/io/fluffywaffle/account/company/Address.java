package io.fluffywaffle.account.company;

import java.util.List;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Where a company is.
 *
 * @param lines what stands above the city, at least one
 * @param region state, province or county, where addresses have one
 * @param country by its ISO 3166-1 alpha-2 code
 */
@Embeddable
public record Address(@Enumerated(EnumType.STRING) Kind kind, List<String> lines, String city, @Nullable String region,
		@Nullable String postalCode, String country) {

	/** What the address is for. */
	public enum Kind {

		@JsonProperty("postal")
		POSTAL,

		@JsonProperty("visiting")
		VISITING

	}

}
