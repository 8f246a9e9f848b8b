package io.fluffywaffle.client.importing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.fluffywaffle.defaults.validation.CountryCode;
import io.fluffywaffle.defaults.validation.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done with the rows.
 *
 * @param existing what happens to those who are clients already
 * @param groupIds where everybody goes
 * @param tags what is noted about everybody
 * @param consent how they agreed to be texted
 * @param country whose national phone numbers are meant; null for the account's
 */
public record ImportPlan(@NotNull @Size(max = 100) List<@NotNull @Valid ColumnUse> mapping, @NotNull Existing existing,
		@Size(max = 20) @Nullable Set<@NotNull UUID> groupIds,
		@Size(max = 20) @Nullable Set<@NotNull @PlainText(max = 60) String> tags,
		@Valid @Nullable ConsentSource consent, @CountryCode @Nullable String country) {

	/** What a column holds. */
	public record ColumnUse(@Min(0) @Max(99) int column, @NotNull @Size(max = 80) String target) {
	}

	/** What happens to those who are clients already. */
	public enum Existing {

		/** They stay as they are. */
		@JsonProperty("skip")
		SKIP,

		/** Only what is not known of them is taken from the file. */
		@JsonProperty("fill")
		FILL,

		/** What the file says replaces what is known of them. */
		@JsonProperty("update")
		UPDATE

	}

	/**
	 * How people agreed to be texted before they were imported.
	 *
	 * @param source where, for example {@code paper form}
	 * @param words what they agreed to
	 */
	public record ConsentSource(@Size(max = 200) @Nullable String source, @Size(max = 1000) @Nullable String words,
			@PastOrPresent @Nullable LocalDate collectedOn) {

		/** What the ledger keeps. */
		String proof() {
			StringBuilder proof = new StringBuilder(Objects.requireNonNullElse(this.words, "").strip());
			proof.append(proof.isEmpty() ? "" : " ").append('(').append(String.valueOf(this.source).strip());
			return ((this.collectedOn != null) ? proof.append(", ").append(this.collectedOn) : proof).append(')')
				.toString();
		}
	}

	Set<UUID> groups() {
		return Objects.requireNonNullElse(this.groupIds, Set.of());
	}

	Set<String> labels() {
		return Objects.requireNonNullElse(this.tags, Set.of());
	}

}
