package io.fluffywaffle.client.join;

import java.util.UUID;

import io.fluffywaffle.client.account.AccountFace;
import io.fluffywaffle.client.consent.ConsentPage;
import io.fluffywaffle.client.enrolment.EnrolmentSettings;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody may enrol.
 *
 * @param phone in E.164 where the link was texted to one
 * @param page the action page it is; null for the account's own form
 */
public record Place(AccountFace account, EnrolmentSettings settings, @Nullable String phone,
		@Nullable ConsentPage page) {

	@Nullable UUID pageId() {
		return (this.page != null) ? this.page.id() : null;
	}

}
