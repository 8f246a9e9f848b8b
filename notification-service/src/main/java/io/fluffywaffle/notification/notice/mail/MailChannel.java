package io.fluffywaffle.notification.notice.mail;

import io.fluffywaffle.notification.mail.OutgoingMail;
import io.fluffywaffle.notification.mail.OutgoingMails;
import io.fluffywaffle.notification.notice.Channel;
import io.fluffywaffle.notification.notice.Notice;
import io.fluffywaffle.notification.notice.NoticeChannel;
import io.fluffywaffle.notification.people.Person;

import org.springframework.stereotype.Component;

/** Mails notices. */
@Component
class MailChannel implements Channel {

	private final OutgoingMails mails;

	MailChannel(OutgoingMails mails) {
		this.mails = mails;
	}

	@Override
	public NoticeChannel kind() {
		return NoticeChannel.MAIL;
	}

	@Override
	public void deliver(Notice notice, Person person) {
		this.mails.order(new OutgoingMail(person.id(), notice.accountId(), NoticeMail.NAME, notice.id(),
				NoticeMail.NAME + "/" + notice.id() + "/" + notice.at().toEpochMilli()));
	}

}
