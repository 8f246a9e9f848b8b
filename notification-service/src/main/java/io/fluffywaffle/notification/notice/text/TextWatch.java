package io.fluffywaffle.notification.notice.text;

import java.io.Serializable;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;

/**
 * Whether a text is read within the minute is to be looked at.
 *
 * @param sequence the account's number of the text
 */
record TextWatch(UUID accountId, UUID conversationId, long sequence) implements Serializable {

	static final TaskDescriptor<TextWatch> JOB = TaskDescriptor.of("text-unread", TextWatch.class);

}
