/**
 * Posts on the billboard: what people write for everybody, and who may take it down.
 */
@NullMarked
package io.fluffywaffle.notification.post;

import org.jspecify.annotations.NullMarked;
