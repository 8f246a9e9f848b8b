package io.fluffywaffle.client.contact;

import java.util.Map;
import java.util.UUID;

import io.fluffywaffle.client.timeline.Actor;
import io.fluffywaffle.client.timeline.Timeline;
import io.fluffywaffle.client.timeline.TimelineEntry;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down that there was a text, once however often it is told. */
@Service
public class ContactRecorder {

	private final LastContacts contacts;

	private final PhoneOwners owners;

	private final Timeline timeline;

	ContactRecorder(LastContacts contacts, PhoneOwners owners, Timeline timeline) {
		this.contacts = contacts;
		this.owners = owners;
		this.timeline = timeline;
	}

	/**
	 * Records a text of somebody; passes over strangers.
	 * @param eventId of the fact that told it
	 */
	@Transactional
	public void record(UUID eventId, TextPassed text) {
		// first who they turned out to be, then whose phone it is: who erases locks alike
		this.contacts.note(text);
		this.owners.keep(text.accountId(), text.phone())
			.ifPresent((clientId) -> this.timeline.addOnce(eventId, entry(clientId, text)));
	}

	private static TimelineEntry entry(UUID clientId, TextPassed text) {
		Actor actor = (text.way() == TextWay.RECEIVED) ? Actor.client(clientId) : Actor.system();
		return new TimelineEntry(text.accountId(), clientId, text.way().entry(), actor,
				Map.of("segments", text.segments(), "media", text.media()), text.at());
	}

}
