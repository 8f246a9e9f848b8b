package io.fluffywaffle.client.join;

import java.util.Optional;
import java.util.UUID;

import io.fluffywaffle.client.account.AccountFace;
import io.fluffywaffle.client.account.AccountFaces;
import io.fluffywaffle.client.enrolment.EnrolmentDesk;
import io.fluffywaffle.client.enrolment.EnrolmentSettings;
import io.fluffywaffle.client.join.LinkTokens.Link;

import org.springframework.stereotype.Service;

/** Finds where somebody wants to enrol. */
@Service
public class Places {

	private static final int UUID_LENGTH = 36;

	private final AccountFaces accounts;

	private final LinkTokens links;

	private final EnrolmentDesk desk;

	Places(AccountFaces accounts, LinkTokens links, EnrolmentDesk desk) {
		this.accounts = accounts;
		this.links = links;
		this.desk = desk;
	}

	/**
	 * The account of an id or of a link.
	 * @throws NoSuchPlace when there is none, or it takes nobody in
	 */
	public Place find(String place) {
		Optional<Place> found = (place.length() == UUID_LENGTH) ? ofAccount(place) : ofLink(place);
		return found.filter((one) -> one.settings().open()).orElseThrow(NoSuchPlace::new);
	}

	private Optional<Place> ofAccount(String id) {
		try {
			return this.accounts.find(UUID.fromString(id))
				.map((account) -> new Place(account, settings(account), null, null));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private Optional<Place> ofLink(String token) {
		Link link = this.links.find(token).orElseThrow(NoSuchPlace::new);
		return this.accounts.find(link.accountId())
			.map((account) -> new Place(account, settings(account), link.phone(), null));
	}

	private EnrolmentSettings settings(AccountFace account) {
		return this.desk.of(account).settings();
	}

}
