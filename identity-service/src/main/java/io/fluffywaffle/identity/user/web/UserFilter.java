package io.fluffywaffle.identity.user.web;

import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.defaults.security.CurrentUser;
import io.fluffywaffle.identity.user.Status;
import io.fluffywaffle.identity.user.UserCursor;
import io.fluffywaffle.identity.user.UserQuery;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Which users to list.
 *
 * @param query part of a first, last or user name or of an e-mail, or several such parts
 * @param after the {@code next} of the page before
 */
record UserFilter(@Size(max = 100) @Nullable String query,
		@Pattern(regexp = "active|disabled", message = "is neither active nor disabled") @Nullable String status,
		@Pattern(regexp = "admin|user", message = "is neither admin nor user") @Nullable String role,
		@Nullable String after, @Min(1) @Max(200) @Nullable Integer limit) {

	private static final int PAGE = 50;

	/** Whoever is no admin finds themselves only. */
	UserQuery query(CurrentUser caller) {
		return new UserQuery((this.query != null) ? this.query : "",
				(this.status != null) ? Status.of(this.status) : null,
				(this.role != null) ? this.role.equals("admin") : null, caller.admin() ? null : caller.id(),
				(this.after != null) ? UserCursor.parse(this.after)
					.orElseThrow(() -> Problem.invalid("after", "is no place in this list")) : null,
				(this.limit != null) ? this.limit : PAGE);
	}

}
