package io.fluffywaffle.notification.post;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Publishes scheduled posts, within two seconds of their time. */
@Configuration(proxyBeanMethods = false)
class DuePosts {

	private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

	private static final int AT_ONCE = 20;

	@Bean
	RecurringTask<Void> publishDuePosts(PostPublisher posts) {
		return Tasks.recurring("publish-due-posts", FixedDelay.of(BETWEEN_LOOKS)).execute((task, context) -> {
			boolean more = true;
			while (more) {
				more = posts.publishDue(AT_ONCE);
			}
		});
	}

}
