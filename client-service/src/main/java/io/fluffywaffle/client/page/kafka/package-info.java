/**
 * The topic that tells action pages.
 */
@NullMarked
package io.fluffywaffle.client.page.kafka;

import org.jspecify.annotations.NullMarked;
