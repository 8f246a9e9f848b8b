package io.fluffywaffle.notification.mail;

import java.net.URI;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a mail says.
 *
 * @param template its words, in {@code mail/<template>}
 * @param values what the template asks for
 * @param unsubscribe where a POST ends such mails (RFC 8058); null where it does not
 * apply
 */
public record Letter(String template, Map<String, Object> values, @Nullable URI unsubscribe) {
}
