package io.fluffywaffle.identity.invitation.mail;

import io.fluffywaffle.identity.invitation.Invitations;
import io.fluffywaffle.identity.invitation.InvitationToken;
import io.fluffywaffle.identity.invitation.MailOrder;
import io.fluffywaffle.identity.invitation.MailOrders;

import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Service;

/**
 * Hands ordered mails to the mail server. Each attempt makes a token of its own, which is
 * nowhere but in the mail.
 */
@Service
class InvitationMailer {

	private final Invitations invitations;

	private final MailOrders orders;

	private final InvitationMail mail;

	private final JavaMailSender mails;

	InvitationMailer(Invitations invitations, MailOrders orders, InvitationMail mail, JavaMailSender mails) {
		this.invitations = invitations;
		this.orders = orders;
		this.mail = mail;
		this.mails = mails;
	}

	/** Sends the mail, unless nobody needs it any more. */
	void send(MailOrder order) {
		InvitationToken token = InvitationToken.fresh();
		if (!this.orders.prepare(order, token)) {
			return;
		}
		try {
			this.mails
				.send(this.mail.write(this.mails, this.invitations.find(order.invitationId()).orElseThrow(), token));
		}
		catch (MailException ex) {
			this.orders.failed(order);
			throw ex;
		}
		this.orders.sent(order);
	}

}
