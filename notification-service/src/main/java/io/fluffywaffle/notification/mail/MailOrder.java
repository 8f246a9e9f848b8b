package io.fluffywaffle.notification.mail;

import java.io.Serializable;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;

/** A mail is to leave. */
record MailOrder(UUID mailId) implements Serializable {

	static final TaskDescriptor<MailOrder> JOB = TaskDescriptor.of("send-mail", MailOrder.class);

}
