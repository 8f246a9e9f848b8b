package io.fluffywaffle.notification.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What mails say about their origin.
 *
 * @param from the address they come from
 * @param portal where the portal is, without a slash at the end
 */
@ConfigurationProperties("waffle.mail")
public record MailProperties(String from, String portal) {
}
