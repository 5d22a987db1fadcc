/// What stands around the frames of the review page.
enum PageFrame {
  static let head = """
    <!doctype html>
    <html lang="en"><meta charset="utf-8"><title>Jalon: every golden frame</title>
    <style>
    body {font: 15px/1.5 system-ui, sans-serif; margin: 0; background: #8b8f96; color: #101216}
    nav {position: sticky; top: 0; background: #e8e9eb; padding: .5rem 1rem; z-index: 1}
    nav select, nav input {font: inherit; margin-right: .5rem} nav span {margin-left: 1.5rem}
    section {padding: 0 1rem 1rem}
    section > div {display: flex; flex-wrap: wrap; gap: 0 1rem; align-items: flex-start}
    hr {flex-basis: 100%; margin: 0; border: 0}
    h2 {margin: .8rem 0 .2rem; font-size: 1.1rem} h2 a {color: inherit; text-decoration: none}
    figure {margin: 0 0 1rem} figcaption {font-size: .8rem}
    pre {font: 13px/1.25 "JetBrains Mono", "DejaVu Sans Mono", Menlo, Consolas, monospace; margin: 0; padding: .4rem}
    pre.before {opacity: .75}
    pre i {font-style: inherit; display: inline-block; width: 2ch}

    """

  static let bar = "</style>\n<body><nav>\n"

  static let middle = """
    <input id="words" placeholder="name of a scene" autofocus>
    <label><input type="checkbox" id="changed"> only what has changed</label> <span id="count"></span>
    </nav>
    <main>

    """

  static let script = """
    </main>
    <script>
    const get = id => document.getElementById(id), main = document.querySelector("main");
    function show() {
      main.className = get("look").value;
      let count = 0;
      for (const section of main.children) {
        let isSeen = false;
        for (const figure of section.querySelectorAll("figure")) {
          const fits = (!get("size").value || figure.dataset.size === get("size").value)
            && (!get("language").value || figure.dataset.language === get("language").value)
            && (!get("changed").checked || figure.className === "changed")
            && section.id.includes(get("words").value.trim());
          figure.hidden = !fits;
          isSeen = isSeen || fits;
          if (fits) count++;
        }
        section.hidden = !isSeen;
      }
      get("count").textContent = count + " frames";
    }
    for (const id of ["look", "size", "language", "words", "changed"]) get(id).addEventListener("input", show);
    show();
    </script>
    </body></html>

    """
}
