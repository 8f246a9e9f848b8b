package io.fluffywaffle.notification.notice;

import java.io.Serializable;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;

/** A notice is to reach its person in one of the ways. */
record NoticeDelivery(UUID noticeId, NoticeChannel channel) implements Serializable {

	static final TaskDescriptor<NoticeDelivery> JOB = TaskDescriptor.of("notice-delivery", NoticeDelivery.class);

}
