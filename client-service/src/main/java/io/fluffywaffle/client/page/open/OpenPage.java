package io.fluffywaffle.client.page.open;

import java.time.Instant;

import io.fluffywaffle.client.account.AccountFace;
import io.fluffywaffle.client.consent.ConsentPage;
import io.fluffywaffle.client.enrolment.EnrolmentSettings;
import io.fluffywaffle.client.join.Place;
import io.fluffywaffle.client.page.ActionPage;
import io.fluffywaffle.client.page.PageState;

/**
 * A page as a visitor came to it.
 *
 * @param settings how its account takes clients in
 * @param now when they came
 */
public record OpenPage(ActionPage page, AccountFace account, EnrolmentSettings settings, Instant now) {

	/** Whether they can become supporters. */
	public boolean open() {
		return this.page.open(this.now);
	}

	/** Whether it waits for its day. */
	public boolean waiting() {
		return this.page.state(this.now) == PageState.OPEN && this.page.opensLater(this.now);
	}

	/**
	 * Where they enrol: the account with the words, the group and the text of the page.
	 */
	Place place() {
		return new Place(this.account, this.settings.on(this.page.consentWords(), this.page.groupId().orElse(null),
				this.page.firstText().orElse(null)), null, new ConsentPage(this.page.id(), this.page.title()));
	}

}
