// The program of the page in which the tests draw specs with vega-embed, as an application bundles it.
import embed from "vega-embed";

declare global {
  interface Window {
    vegaEmbed: typeof embed;
  }
}

window.vegaEmbed = embed;
