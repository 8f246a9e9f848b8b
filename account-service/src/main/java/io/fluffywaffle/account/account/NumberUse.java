package io.fluffywaffle.account.account;

import java.time.Instant;

import jakarta.persistence.Embeddable;

/** What an account uses a number for, and since when. */
@Embeddable
record NumberUse(String label, boolean isDefault, Instant addedAt) {

	NumberUse asDefault(boolean yes) {
		return new NumberUse(this.label, yes, this.addedAt);
	}

}
