package org.waymark.web.still;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Goes through a folder of pages as somebody would who tries every link. */
public final class Walk {
    private static final List<String> ADDRESSES =
            List.of("href", "src", "srcset", "action", "data-address", "data-index", "data-progress", "formaction");

    private Walk() {}

    /** Every file by its name within the folder, as its bytes. */
    public static Map<String, byte[]> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            var all = new TreeMap<String, byte[]>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
            return all;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Pages, without the reports that were published as one page. */
    public static List<String> pages(Map<String, byte[]> files) {
        return files.keySet().stream()
                .filter(name -> name.endsWith(".html") && !name.contains("/files/"))
                .toList();
    }

    /** What leads nowhere, or to somebody else's host: a line each. */
    public static List<String> faults(Path folder) {
        var files = files(folder);
        var faults = new ArrayList<String>();
        for (String name : pages(files)) {
            Document page = Jsoup.parse(text(files, name));
            for (String attribute : ADDRESSES) {
                for (Element element : page.select("[" + attribute + "]")) {
                    fault(files, name, page, element, element.attr(attribute)).ifPresent(faults::add);
                }
            }
            if (!page.select("script:not([src]), [style], style, [onclick], base")
                    .isEmpty()) {
                faults.add(name + " holds a script, a style or a base of its own");
            }
            if (page.select("meta[http-equiv=Content-Security-Policy]").size() != 1) {
                faults.add(name + " has no policy");
            }
        }
        return faults;
    }

    private static java.util.Optional<String> fault(
            Map<String, byte[]> files, String name, Document page, Element element, String link) {
        boolean outside = element.normalName().equals("a") && link.startsWith("https://");
        if (outside || element.normalName().equals("img") && link.startsWith("data:")) {
            return java.util.Optional.empty();
        }
        URI to = URI.create(link);
        if (to.isAbsolute() || link.startsWith("/")) {
            return java.util.Optional.of(name + " names " + link);
        }
        String path = to.getRawPath().isEmpty()
                ? name
                : URLDecoder.decode(URI.create(name).resolve(to).getPath(), StandardCharsets.UTF_8);
        if (!files.containsKey(path)) {
            return java.util.Optional.of(name + " leads to " + link + ", which is not there");
        }
        String fragment = to.getFragment();
        boolean there = fragment == null
                || fragment.isEmpty()
                || (path.equals(name) ? page : Jsoup.parse(text(files, path))).getElementById(fragment) != null;
        return there
                ? java.util.Optional.empty()
                : java.util.Optional.of(name + " leads to " + link + ", where nothing is so named");
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }
}
