package io.fluffywaffle.client.client;

import java.util.UUID;

import io.fluffywaffle.client.client.ClientFilter.FieldValue;
import io.fluffywaffle.client.client.ClientFilter.FieldValue;
import io.fluffywaffle.defaults.validation.PlainText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;

/**
 * Which clients are wanted, as lists, counts, exports and saved views ask for them.
 *
 * @param query words that a name, phone, mail, tag or note has to hold
 * @param field one of the account's own fields and its value, {@code key:value}
 * @param quietDays for how many days nothing was heard
 */
public record ClientParameters(@Size(max = 100) @Nullable String query, @Nullable UUID groupId,
		@PlainText(max = 60) @Nullable String tag,
		@Pattern(regexp = "none|given|withdrawn",
				message = "has to be none, given or withdrawn") @Nullable String consent,
		@Nullable Boolean blocked, @PlainText(max = 35) @Nullable String language,
		@PlainText(max = 300) @Pattern(regexp = "[^:]+:.+",
				message = "has to look like key:value") @Nullable String field,
		@Min(1) @Max(36_500) @Nullable Integer quietDays) {

	/** The same for the search. */
	public ClientFilter filter() {
		return new ClientFilter(StringUtils.hasText(this.query) ? this.query : null, this.groupId,
				(this.tag != null) ? this.tag.strip() : null,
				(this.consent != null) ? ConsentState.of(this.consent) : null, this.blocked, this.language,
				fieldValue(), this.quietDays);
	}

	private @Nullable FieldValue fieldValue() {
		if (this.field == null) {
			return null;
		}
		int colon = this.field.indexOf(':');
		return new FieldValue(this.field.substring(0, colon), this.field.substring(colon + 1).strip());
	}

}
