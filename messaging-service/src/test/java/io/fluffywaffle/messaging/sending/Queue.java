package io.fluffywaffle.messaging.sending;

import java.util.List;
import java.util.UUID;

import io.fluffywaffle.messaging.TestAccount;
import io.fluffywaffle.messaging.conversation.Author;
import io.fluffywaffle.messaging.conversation.Conversations;
import io.fluffywaffle.messaging.conversation.DeliveryStatus;
import io.fluffywaffle.messaging.conversation.MessageView;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The queue by hand: nothing is claimed but by the test. */
@TestComponent
public class Queue {

	private final SendQueue queue;

	private final MessageSender sender;

	private final Dispatcher dispatcher;

	private final Conversations conversations;

	private final JdbcClient jdbc;

	Queue(SendQueue queue, MessageSender sender, Dispatcher dispatcher, Conversations conversations, JdbcClient jdbc) {
		this.queue = queue;
		this.sender = sender;
		this.dispatcher = dispatcher;
		this.conversations = conversations;
		this.jdbc = jdbc;
	}

	/** Claims nothing by itself from now on. */
	public void takeOver() {
		this.dispatcher.stop();
	}

	/** Leaves nothing of the account behind and goes on. */
	public void handBack(TestAccount account) {
		this.jdbc.sql("""
				update message set status = 'cancelled' where account_id = ? and status in ('ready', 'dispatching')""")
			.param(account.id())
			.update();
		this.dispatcher.start();
	}

	/** Queues a text of the member. */
	public UUID queue(TestAccount account, String phone, String body) {
		this.conversations.open(account.id(), phone, account.number());
		UUID conversation = this.conversations.between(account.id(), phone, account.number()).orElseThrow().id();
		MessageView queued = this.sender.send(new TextToSend(account.id(), conversation, body,
				new Author(account.member().id(), "Ada"), (@Nullable Long) null), UUID.randomUUID().toString());
		return queued.id();
	}

	/** Claims what may go and returns it. */
	public List<UUID> claim(TestAccount account) {
		return claim(account, 50);
	}

	/** Claims at most so many and returns them. */
	public List<UUID> claim(TestAccount account, int atMost) {
		return this.queue.claim(account.id(), atMost).stream().map((claim) -> claim.message().id()).toList();
	}

	/** As if the carrier had taken the texts. */
	public void accept(List<UUID> messages) {
		messages
			.forEach((id) -> this.jdbc.sql("update message set status = 'accepted', lease_until = null where id = ?")
				.param(id)
				.update());
	}

	/** Where a text is. */
	public DeliveryStatus status(UUID message) {
		return DeliveryStatus
			.of(this.jdbc.sql("select status from message where id = ?").param(message).query(String.class).single());
	}

}
