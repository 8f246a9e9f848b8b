/**
 * What happens to a client who texted a word of a keyword reply.
 */
@NullMarked
package io.fluffywaffle.client.keyword;

import org.jspecify.annotations.NullMarked;
