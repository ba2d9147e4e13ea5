<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Quipu</source>
        <translation>Acerca de Quipu</translation>
    </message>
    <message>
        <source>A research workbench: every number is one click from its sentence.</source>
        <translation>Una mesa de trabajo para investigar: cada cifra está a un clic de su frase.</translation>
    </message>
    <message>
        <source>Copyright 2026 The Quipu founders. Free software under the GNU General Public License, version 3 or later: you may use it, study it, change it and pass it on. It comes without any warranty.</source>
        <translation>Copyright 2026 The Quipu founders. Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior: puede usarlo, estudiarlo, modificarlo y compartirlo. Se ofrece sin garantía alguna.</translation>
    </message>
    <message>
        <source>Built on Qt, Qt Charts, KSyntaxHighlighting, SQLite, ICU and iso-codes.</source>
        <translation>Hecho con Qt, Qt Charts, KSyntaxHighlighting, SQLite, ICU e iso-codes.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Panes</source>
        <translation>&amp;Paneles</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Disposición</translation>
    </message>
    <message>
        <source>&amp;Colour Scheme</source>
        <translation>Esquema de &amp;colores</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>A&amp;rtículo</translation>
    </message>
    <message>
        <source>Reading &amp;Status</source>
        <translation>Estado de &amp;lectura</translation>
    </message>
    <message>
        <source>A&amp;nnotate</source>
        <translation>A&amp;notar</translation>
    </message>
    <message>
        <source>Fi&amp;gures</source>
        <translation>&amp;Cifras</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation>&amp;Gráficos</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;New Project…</source>
        <translation>&amp;Nuevo proyecto…</translation>
    </message>
    <message>
        <source>&amp;Open Project…</source>
        <translation>&amp;Abrir proyecto…</translation>
    </message>
    <message>
        <source>Open Sam&amp;ple Project</source>
        <translation>Abrir proyecto de e&amp;jemplo</translation>
    </message>
    <message>
        <source>&amp;Import Files…</source>
        <translation>&amp;Importar archivos…</translation>
    </message>
    <message>
        <source>Import Fol&amp;der…</source>
        <translation>Importar &amp;carpeta…</translation>
    </message>
    <message>
        <source>&amp;Save Snapshot</source>
        <translation>&amp;Guardar instantánea</translation>
    </message>
    <message>
        <source>Save a &amp;Copy…</source>
        <translation>Guardar una co&amp;pia…</translation>
    </message>
    <message>
        <source>&amp;Export Chart…</source>
        <translation>&amp;Exportar gráfico…</translation>
    </message>
    <message>
        <source>C&amp;lose Project</source>
        <translation>Cerrar proyec&amp;to</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Find in Article</source>
        <translation>&amp;Buscar en el artículo</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>Find in C&amp;orpus</source>
        <translation>Buscar en el cor&amp;pus</translation>
    </message>
    <message>
        <source>Command P&amp;alette…</source>
        <translation>Paleta de c&amp;omandos…</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>A&amp;mpliar</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>&amp;Reducir</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>Tamaño &amp;normal</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>&amp;Lectura</translation>
    </message>
    <message>
        <source>&amp;Extracting</source>
        <translation>&amp;Extracción</translation>
    </message>
    <message>
        <source>&amp;Charting</source>
        <translation>&amp;Gráficos</translation>
    </message>
    <message>
        <source>&amp;Standard</source>
        <translation>E&amp;stándar</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Next P&amp;ane</source>
        <translation>Panel &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>Pantalla comp&amp;leta</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>&amp;Previous in the List</source>
        <translation>A&amp;nterior en la lista</translation>
    </message>
    <message>
        <source>&amp;Next in the List</source>
        <translation>&amp;Siguiente en la lista</translation>
    </message>
    <message>
        <source>Remo&amp;ve from the Project</source>
        <translation>&amp;Quitar del proyecto</translation>
    </message>
    <message>
        <source>&amp;Next Suggestion</source>
        <translation>Sugerencia &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous Suggestion</source>
        <translation>Sugerencia &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Accept Suggestion</source>
        <translation>A&amp;ceptar sugerencia</translation>
    </message>
    <message>
        <source>&amp;Reject Suggestion</source>
        <translation>&amp;Rechazar sugerencia</translation>
    </message>
    <message>
        <source>Re&amp;move Mark</source>
        <translation>&amp;Quitar marca</translation>
    </message>
    <message>
        <source>&amp;Confirm Figure</source>
        <translation>&amp;Confirmar cifra</translation>
    </message>
    <message>
        <source>&amp;Reject Figure</source>
        <translation>&amp;Rechazar cifra</translation>
    </message>
    <message>
        <source>Show in the &amp;Article</source>
        <translation>Mostrar en el &amp;artículo</translation>
    </message>
    <message>
        <source>&amp;New Chart</source>
        <translation>&amp;Nuevo gráfico</translation>
    </message>
    <message>
        <source>&amp;Verify Project</source>
        <translation>&amp;Verificar proyecto</translation>
    </message>
    <message>
        <source>Last &amp;Import Report</source>
        <translation>Último informe de &amp;importación</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;About Quipu</source>
        <translation>&amp;Acerca de Quipu</translation>
    </message>
    <message>
        <source>Tag as %1</source>
        <translation>Etiquetar como %1</translation>
    </message>
    <message>
        <source>&amp;Go to Article or Entity…</source>
        <translation>Ir a un artíc&amp;ulo o una entidad…</translation>
    </message>
    <message>
        <source>Mark as &amp;Unread</source>
        <translation>Marcar como &amp;sin leer</translation>
    </message>
    <message>
        <source>Mark as &amp;Reading</source>
        <translation>Marcar como en &amp;lectura</translation>
    </message>
    <message>
        <source>Mark as &amp;Done</source>
        <translation>Marcar como &amp;terminado</translation>
    </message>
    <message>
        <source>Ne&amp;xt to Review</source>
        <translation>&amp;Siguiente por revisar</translation>
    </message>
    <message>
        <source>&amp;Previous to Review</source>
        <translation>A&amp;nterior por revisar</translation>
    </message>
    <message>
        <source>Fil&amp;ter Figures</source>
        <translation>&amp;Filtrar cifras</translation>
    </message>
    <message>
        <source>C&amp;lear the Filter</source>
        <translation>&amp;Quitar el filtro</translation>
    </message>
    <message>
        <source>New Fi&amp;gure from Selection</source>
        <translation>C&amp;ifra nueva de la selección</translation>
    </message>
    <message>
        <source>Set a Fiel&amp;d of Selected Figures…</source>
        <translation>Cambiar un campo &amp;de las cifras seleccionadas…</translation>
    </message>
    <message>
        <source>&amp;Export Figures…</source>
        <translation>&amp;Exportar cifras…</translation>
    </message>
    <message>
        <source>&amp;Next Open Check</source>
        <translation>Siguiente co&amp;mprobación abierta</translation>
    </message>
    <message>
        <source>&amp;Settle Check…</source>
        <translation>Reso&amp;lver comprobación…</translation>
    </message>
    <message>
        <source>Re&amp;open Check</source>
        <translation>Reabrir com&amp;probación</translation>
    </message>
    <message>
        <source>Code&amp;book…</source>
        <translation>Li&amp;bro de códigos…</translation>
    </message>
    <message>
        <source>&amp;Find Figures Again…</source>
        <translation>B&amp;uscar cifras de nuevo…</translation>
    </message>
</context>
<context>
    <name>ArticleSort</name>
    <message>
        <source>newest first</source>
        <translation>más recientes primero</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>más antiguos primero</translation>
    </message>
    <message>
        <source>best match first</source>
        <translation>más pertinentes primero</translation>
    </message>
    <message>
        <source>by title</source>
        <translation>por título</translation>
    </message>
    <message>
        <source>by outlet</source>
        <translation>por medio</translation>
    </message>
    <message>
        <source>most figures first</source>
        <translation>con más cifras primero</translation>
    </message>
    <message>
        <source>most marks first</source>
        <translation>con más marcas primero</translation>
    </message>
    <message>
        <source>longest first</source>
        <translation>más largos primero</translation>
    </message>
</context>
<context>
    <name>CodebookDialog</name>
    <message>
        <source>Codebook</source>
        <translation>Libro de códigos</translation>
    </message>
    <message>
        <source>Progress of the preview</source>
        <translation>Avance de la vista previa</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Detene&amp;r</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Lo que cambiaría</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no such entity type</source>
        <translation>Ese tipo de entidad no existe</translation>
    </message>
    <message>
        <source>Choose one of %1</source>
        <translation>Elija uno de estos: %1</translation>
    </message>
    <message>
        <source>This is no stretch of the article&apos;s text</source>
        <translation>No es un fragmento del texto del artículo</translation>
    </message>
    <message>
        <source>Give two offsets from 0 to %1, the first smaller</source>
        <translation>Indique dos posiciones de 0 a %1, la primera menor</translation>
    </message>
    <message>
        <source>marks a stretch of an article by hand; one step that undo takes back</source>
        <translation>marca a mano un fragmento de un artículo; es un solo paso, que undo deshace</translation>
    </message>
    <message>
        <source>START and END are code points of the article&apos;s text, from 0, the end not included. TYPE is PERSON,
ORGANIZATION, PLACE ...</source>
        <translation>START y END son puntos de código del texto del artículo, desde 0 y sin incluir el final. TYPE es PERSON,
ORGANIZATION, PLACE ...</translation>
    </message>
    <message>
        <source>whom or what it names</source>
        <translation>a quién o qué nombra</translation>
    </message>
    <message>
        <source>a note on it</source>
        <translation>una nota al respecto</translation>
    </message>
    <message>
        <source>“quipu %1 --help” shows how it is used</source>
        <translation>“quipu %1 --help” muestra cómo se usa</translation>
    </message>
    <message>
        <source>Too little is given</source>
        <translation>Faltan argumentos</translation>
    </message>
    <message>
        <source>Too much is given</source>
        <translation>Sobran argumentos</translation>
    </message>
    <message>
        <source>There is no such option</source>
        <translation>Esa opción no existe</translation>
    </message>
    <message>
        <source>This option takes no value</source>
        <translation>Esta opción no lleva valor</translation>
    </message>
    <message>
        <source>This option needs a value</source>
        <translation>Esta opción necesita un valor</translation>
    </message>
    <message>
        <source>how to write the data; a table on a terminal and JSON elsewhere unless said</source>
        <translation>cómo escribir los datos; si no se indica, una tabla en la terminal y JSON en otro destino</translation>
    </message>
    <message>
        <source>write nothing to standard error but errors</source>
        <translation>escribir solo los errores en la salida de error</translation>
    </message>
    <message>
        <source>do not show how far the work is</source>
        <translation>no mostrar el avance del trabajo</translation>
    </message>
    <message>
        <source>show this</source>
        <translation>mostrar esta ayuda</translation>
    </message>
    <message>
        <source>This option cannot be so</source>
        <translation>Esta opción no admite ese valor</translation>
    </message>
    <message>
        <source>Give a whole number, at least %1</source>
        <translation>Indique un número entero, %1 como mínimo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Lugar de la noticia</translation>
    </message>
    <message>
        <source>prints one article whole; ARTICLE is its number or its file name</source>
        <translation>muestra un artículo completo; ARTICLE es su número o su nombre de archivo</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Menciones</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Hallado</translation>
    </message>
    <message>
        <source>Choose newest, oldest, relevance, title, outlet, figures, mentions or words</source>
        <translation>Elija newest, oldest, relevance, title, outlet, figures, mentions o words</translation>
    </message>
    <message>
        <source>lists the project&apos;s articles, or those that a search finds</source>
        <translation>enumera los artículos del proyecto, o los que halla una búsqueda</translation>
    </message>
    <message>
        <source>QUERY is what the window&apos;s search field takes: words, &quot;phrases&quot;, prefix*, AND, OR, NOT, -, ( )
and title: author: outlet: lang: tag: status: file: date: type: has: is:. Put it behind -- when it begins with a minus.</source>
        <translation>QUERY es lo que admite el campo de búsqueda de la ventana: palabras, &quot;frases&quot;, prefijo*, AND, OR, NOT, -, ( )
y title: author: outlet: lang: tag: status: file: date: type: has: is:. Póngalo tras -- si empieza con un signo menos.</translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation>cuántos como máximo</translation>
    </message>
    <message>
        <source>leave out so many at the beginning</source>
        <translation>cuántos omitir al comienzo</translation>
    </message>
    <message>
        <source>newest (as it is unless said), oldest, relevance, title, outlet, figures, mentions or words</source>
        <translation>newest (si no se indica otro), oldest, relevance, title, outlet, figures, mentions o words</translation>
    </message>
    <message>
        <source>Choose line, bar, area, scatter or step</source>
        <translation>Elija line, bar, area, scatter o step</translation>
    </message>
    <message>
        <source>Choose light, dark or print</source>
        <translation>Elija light, dark o print</translation>
    </message>
    <message>
        <source>Write it as 160x100mm or 1600x1000px</source>
        <translation>Escríbalo como 160x100mm o 1600x1000px</translation>
    </message>
    <message>
        <source>The chart&apos;s data cannot be written</source>
        <translation>No se pueden escribir los datos del gráfico</translation>
    </message>
    <message>
        <source>The chart needs a file to go to</source>
        <translation>Falta el archivo de destino del gráfico</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>draws a chart to a .png, .svg or .pdf file</source>
        <translation>dibuja un gráfico en un archivo .png, .svg o .pdf</translation>
    </message>
    <message>
        <source>SERIES is a name that “quipu series PROJECT --list” shows, or how several begin.</source>
        <translation>SERIES es un nombre de los que muestra “quipu series PROJECT --list”, o el comienzo de varios.</translation>
    </message>
    <message>
        <source>where to; its ending says the format</source>
        <translation>archivo de destino; su extensión indica el formato</translation>
    </message>
    <message>
        <source>line (as it is unless said), bar, area, scatter or step</source>
        <translation>line (si no se indica otro), bar, area, scatter o step</translation>
    </message>
    <message>
        <source>160x100mm (as it is unless said) or 1600x1000px</source>
        <translation>160x100mm (si no se indica otro) o 1600x1000px</translation>
    </message>
    <message>
        <source>dots to the inch: 300 unless said</source>
        <translation>puntos por pulgada: 300 si no se indica otro valor</translation>
    </message>
    <message>
        <source>light, dark or print (as it is unless said)</source>
        <translation>light, dark o print (si no se indica otro)</translation>
    </message>
    <message>
        <source>instead of one made from the series</source>
        <translation>en lugar del que se forma con las series</translation>
    </message>
    <message>
        <source>write the points there too</source>
        <translation>escribir también los puntos en ese archivo</translation>
    </message>
    <message>
        <source>Choose table, json, csv or tsv</source>
        <translation>Elija table, json, csv o tsv</translation>
    </message>
    <message>
        <source>There is no such command or file</source>
        <translation>Ese comando o archivo no existe</translation>
    </message>
    <message>
        <source>“quipu --help” lists the commands</source>
        <translation>“quipu --help” enumera los comandos</translation>
    </message>
    <message>
        <source>The output could not be written</source>
        <translation>No se pudo escribir la salida</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>salida estándar</translation>
    </message>
    <message>
        <source>Make room on the disk, or write somewhere else</source>
        <translation>Libere espacio en el disco o escriba en otro lugar</translation>
    </message>
    <message>
        <source>%1 of %2  %3</source>
        <translation>%1 de %2  %3</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entidad</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>También llamada</translation>
    </message>
    <message>
        <source>lists whom and what the mentions name</source>
        <translation>enumera a quién y qué nombran las menciones</translation>
    </message>
    <message>
        <source>of this type only, such as PERSON</source>
        <translation>solo de este tipo, como PERSON</translation>
    </message>
    <message>
        <source>The export cannot be written</source>
        <translation>No se puede escribir la exportación</translation>
    </message>
    <message>
        <source>“quipu formats” lists the formats</source>
        <translation>“quipu formats” enumera los formatos</translation>
    </message>
    <message>
        <source>Left out, because the format cannot carry it: %1</source>
        <translation>Omitido, porque el formato no lo admite: %1</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Cannot carry</source>
        <translation>No admite</translation>
    </message>
    <message>
        <source>writes the project in a format that other programs read</source>
        <translation>escribe el proyecto en un formato que leen otros programas</translation>
    </message>
    <message>
        <source>one of those that “quipu formats” lists</source>
        <translation>uno de los que enumera “quipu formats”</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>No se puede leer el archivo</translation>
    </message>
    <message>
        <source>writes what Quipu finds in texts, one JSON line each; needs no project</source>
        <translation>escribe lo que Quipu halla en los textos, una línea JSON por texto; no necesita proyecto</translation>
    </message>
    <message>
        <source>Without a file, or with -, it reads standard input. Offsets are code points of the given text.</source>
        <translation>Sin archivo, o con -, lee la entrada estándar. Las posiciones son puntos de código del texto dado.</translation>
    </message>
    <message>
        <source>the input is JSON lines: {&quot;id&quot;,&quot;text&quot;,&quot;language&quot;,&quot;published&quot;,&quot;outlet&quot;}</source>
        <translation>la entrada son líneas JSON: {&quot;id&quot;,&quot;text&quot;,&quot;language&quot;,&quot;published&quot;,&quot;outlet&quot;}</translation>
    </message>
    <message>
        <source>the texts&apos; language, such as es, instead of a guess</source>
        <translation>el idioma de los textos, como es, en lugar de adivinarlo</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrada estándar</translation>
    </message>
    <message>
        <source>The input cannot be read</source>
        <translation>No se puede leer la entrada</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>This line is not a JSON object with a text</source>
        <translation>Esta línea no es un objeto JSON con un texto</translation>
    </message>
    <message>
        <source>Write {&quot;id&quot;: ..., &quot;text&quot;: &quot;...&quot;} on one line</source>
        <translation>Escriba {&quot;id&quot;: ..., &quot;text&quot;: &quot;...&quot;} en una sola línea</translation>
    </message>
    <message>
        <source>This is no figure&apos;s number</source>
        <translation>Ese no es el número de una cifra</translation>
    </message>
    <message>
        <source>A figure can be confirmed, rejected or set</source>
        <translation>Las acciones posibles con una cifra son confirm, reject y set</translation>
    </message>
    <message>
        <source>The project has no such figure</source>
        <translation>El proyecto no tiene esa cifra</translation>
    </message>
    <message>
        <source>“quipu figures PROJECT” lists them with their numbers</source>
        <translation>“quipu figures PROJECT” las enumera con sus números</translation>
    </message>
    <message>
        <source>confirms, rejects or corrects a figure; one step that undo takes back</source>
        <translation>confirma, rechaza o corrige una cifra; es un solo paso, que undo deshace</translation>
    </message>
    <message>
        <source>Keys: %1.
An empty value takes away what was there. Several countries are written country=Bolivia,Peru.</source>
        <translation>Claves: %1.
Un valor vacío quita lo que había. Varios países se escriben country=Bolivia,Peru.</translation>
    </message>
    <message>
        <source>Choose suggested, confirmed or rejected</source>
        <translation>Elija suggested, confirmed o rejected</translation>
    </message>
    <message>
        <source>lists the numbers that the texts state, each with its sentence</source>
        <translation>enumera las cifras que dan los textos, cada una con su frase</translation>
    </message>
    <message>
        <source>of this article only</source>
        <translation>solo de este artículo</translation>
    </message>
    <message>
        <source>of this measure only</source>
        <translation>solo de esta medida</translation>
    </message>
    <message>
        <source>suggested, confirmed or rejected ones only</source>
        <translation>solo las de este estado: suggested, confirmed o rejected</translation>
    </message>
    <message>
        <source>JSON Lines: one article a line, with its mentions and figures</source>
        <translation>JSON Lines: un artículo por línea, con sus menciones y cifras</translation>
    </message>
    <message>
        <source>the history of changes</source>
        <translation>el historial de cambios</translation>
    </message>
    <message>
        <source>the notes on entities</source>
        <translation>las notas sobre entidades</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lee</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escribe</translation>
    </message>
    <message>
        <source>lists the formats that export writes, and what each cannot carry</source>
        <translation>enumera los formatos que escribe export, y lo que cada uno no admite</translation>
    </message>
    <message>
        <source>the window&apos;s colours</source>
        <translation>los colores de la ventana</translation>
    </message>
    <message>
        <source>the language of the program, such as es; before a command too</source>
        <translation>el idioma del programa, como es; también antes de un comando</translation>
    </message>
    <message>
        <source>keep settings and session in this folder</source>
        <translation>guardar los ajustes y la sesión en esta carpeta</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>mostrar la versión</translation>
    </message>
    <message>
        <source>show this; behind a command, that command&apos;s help</source>
        <translation>mostrar esta ayuda; tras un comando, la ayuda de ese comando</translation>
    </message>
    <message>
        <source>Usage: quipu [PROJECT.quipu] [FILE...]
       quipu COMMAND ...

Quipu is a research workbench: every number one click from its sentence. Without a command it opens its window.

Commands
</source>
        <translation>Uso: quipu [PROJECT.quipu] [FILE...]
     quipu COMMAND ...

Quipu es una mesa de trabajo para investigar: cada cifra a un clic de su frase. Sin un comando abre su ventana.

Comandos
</translation>
    </message>
    <message>
        <source>Options
</source>
        <translation>Opciones
</translation>
    </message>
    <message>
        <source>Exit codes: 0 done; 1 done in part; 2 wrong usage or nothing could be done; 3 the project is damaged, newer than
this program or locked by another one; 130 cancelled.
</source>
        <translation>Códigos de salida: 0 hecho; 1 hecho en parte; 2 uso incorrecto o nada se pudo hacer; 3 el proyecto está dañado, es de una
versión más nueva o está bloqueado por otro programa; 130 cancelado.
</translation>
    </message>
    <message>
        <source>Usage: quipu %1 %2</source>
        <translation>Uso: quipu %1 %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Del n.º</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>lists all that was done to the project, newest first</source>
        <translation>enumera todo lo que se hizo en el proyecto, de lo más reciente a lo más antiguo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Same as</source>
        <translation>Igual a</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>The import was stopped</source>
        <translation>La importación se detuvo</translation>
    </message>
    <message>
        <source>What had arrived is in the project; import again for the rest</source>
        <translation>Lo que llegó está en el proyecto; importe de nuevo para traer el resto</translation>
    </message>
    <message>
        <source>takes files and folders into a project, which is made if it is not there</source>
        <translation>importa archivos y carpetas a un proyecto, que se crea si no existe</translation>
    </message>
    <message>
        <source>Finds metadata, boilerplate, mentions and figures. The same bytes twice are one article.</source>
        <translation>Halla metadatos, texto accesorio, menciones y cifras. Dos archivos idénticos son un solo artículo.</translation>
    </message>
    <message>
        <source>read so many files at a time</source>
        <translation>cuántos archivos leer a la vez</translation>
    </message>
    <message>
        <source>look for no mentions and no figures</source>
        <translation>no buscar menciones ni cifras</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Frase</translation>
    </message>
    <message>
        <source>Choose suggested, accepted or rejected</source>
        <translation>Elija suggested, accepted o rejected</translation>
    </message>
    <message>
        <source>lists the people, places, organisations ... marked in the texts</source>
        <translation>enumera las personas, los lugares, las organizaciones... marcados en los textos</translation>
    </message>
    <message>
        <source>suggested, accepted or rejected ones only</source>
        <translation>solo las de este estado: suggested, accepted o rejected</translation>
    </message>
    <message>
        <source>No series is called so</source>
        <translation>Ninguna serie se llama así</translation>
    </message>
    <message>
        <source>“quipu series PROJECT --list” names all that have data</source>
        <translation>“quipu series PROJECT --list” nombra todas las que tienen datos</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>shows what the importer makes of documents; needs no project</source>
        <translation>muestra cómo se leerían los documentos al importarlos; no necesita proyecto</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>builds chart series from the figures; every point carries its figure and sentence</source>
        <translation>forma series para gráficos con las cifras; cada punto lleva su cifra y su frase</translation>
    </message>
    <message>
        <source>of this place only, such as Peru</source>
        <translation>solo de este lugar, como Peru</translation>
    </message>
    <message>
        <source>only name the series, without their points</source>
        <translation>solo nombrar las series, sin sus puntos</translation>
    </message>
    <message>
        <source>This is no number of steps</source>
        <translation>Ese no es un número de pasos</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>No hay nada que deshacer</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>No hay nada que rehacer</translation>
    </message>
    <message>
        <source>“quipu history” lists what was done</source>
        <translation>“quipu history” enumera lo que se hizo</translation>
    </message>
    <message numerus="yes">
        <source>The history ended after %n step(s).</source>
        <translation>
            <numerusform>El historial terminó tras %n paso.</numerusform>
            <numerusform>El historial terminó tras %n pasos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>Rehecho</translation>
    </message>
    <message>
        <source>takes back the last change, or the last N, whoever made them</source>
        <translation>deshace el último cambio, o los últimos N, sin importar quién los hizo</translation>
    </message>
    <message>
        <source>makes the last change that was undone again, or the last N</source>
        <translation>rehace el último cambio deshecho, o los últimos N</translation>
    </message>
    <message>
        <source>Work on with a copy made while it was sound</source>
        <translation>Siga trabajando con una copia hecha cuando estaba íntegro</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Íntegro</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entidades</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>checks the whole project: the file, its tables, and every mark against its text</source>
        <translation>comprueba todo el proyecto: el archivo, sus tablas y cada marca frente a su texto</translation>
    </message>
    <message>
        <source>A benchmark&apos;s name is missing</source>
        <translation>Falta el nombre de una prueba de rendimiento</translation>
    </message>
    <message>
        <source>There is no such benchmark</source>
        <translation>Esa prueba de rendimiento no existe</translation>
    </message>
    <message>
        <source>quipu bench --list names those that there are</source>
        <translation>quipu bench --list nombra las que hay</translation>
    </message>
    <message>
        <source>runs a built-in benchmark: what Quipu does beside a yardstick, one JSON line each</source>
        <translation>ejecuta una prueba de rendimiento incorporada: lo que hace Quipu junto a una referencia, una línea JSON por cada resultado</translation>
    </message>
    <message>
        <source>Each is measured in one run on one core, on generated texts that are the same everywhere.</source>
        <translation>Cada una se mide en una ejecución y un núcleo, con textos generados que son los mismos en todas partes.</translation>
    </message>
    <message>
        <source>names the benchmarks</source>
        <translation>nombra las pruebas de rendimiento</translation>
    </message>
    <message>
        <source>how many articles to generate (400)</source>
        <translation>cuántos artículos generar (400)</translation>
    </message>
    <message>
        <source>how often to measure; the median counts (7)</source>
        <translation>cuántas veces medir; cuenta la mediana (7)</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Qué dice</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Resuelta</translation>
    </message>
    <message>
        <source>Choose percent_change, sum, duplicate_claim, conflict, unit_mix or partial_year</source>
        <translation>Elija percent_change, sum, duplicate_claim, conflict, unit_mix o partial_year</translation>
    </message>
    <message>
        <source>A check can be settled with a reason, or reopened</source>
        <translation>Las acciones posibles con una comprobación son settle, con una razón, y reopen</translation>
    </message>
    <message>
        <source>The check is not settled</source>
        <translation>La comprobación no está resuelta</translation>
    </message>
    <message>
        <source>Only a settled check can be reopened</source>
        <translation>Solo se puede reabrir una comprobación resuelta</translation>
    </message>
    <message>
        <source>lists what figures say about one another: arithmetic, contradictions, repetitions</source>
        <translation>enumera lo que unas cifras dicen de otras: aritmética, contradicciones, repeticiones</translation>
    </message>
    <message>
        <source>Kinds: percent_change (a stated change or share against the values it relates), sum (parts against
their total), duplicate_claim (one claim told by several articles), conflict (several values for one
measure, place and period), unit_mix (units or kinds of year that do not compare), partial_year.
Results: holds, rounding (holds because numbers are rounded), fails. A check is open when it fails and
is not settled; “quipu check” settles it.</source>
        <translation>Tipos: percent_change (un cambio o una proporción frente a los valores que relaciona), sum (las partes frente a
su total), duplicate_claim (una afirmación que dan varios artículos), conflict (varios valores de una misma
medida, lugar y periodo), unit_mix (unidades o tipos de año que no se pueden comparar), partial_year.
Resultados: holds (cuadra), rounding (cuadra porque los números están redondeados), fails (no cuadra). Una
comprobación está abierta cuando no cuadra y no está resuelta; “quipu check” la resuelve.</translation>
    </message>
    <message>
        <source>of this kind only</source>
        <translation>solo de este tipo</translation>
    </message>
    <message>
        <source>only those that fail and are not settled</source>
        <translation>solo las que no cuadran y no están resueltas</translation>
    </message>
    <message>
        <source>settles a check with a reason, or reopens it; one step that undo takes back</source>
        <translation>resuelve una comprobación con una razón, o la reabre; es un solo paso, que undo deshace</translation>
    </message>
    <message>
        <source>CHECK is a name that “quipu checks” lists. A settled check is open again when
one of its figures is edited.</source>
        <translation>CHECK es un nombre de los que enumera “quipu checks”. Una comprobación resuelta vuelve a estar abierta
cuando se edita una de sus cifras.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimensión</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
    <message>
        <source>These two exclude each other</source>
        <translation>Estas dos opciones se excluyen</translation>
    </message>
    <message>
        <source>lists, writes or replaces the measures and units that a project reads texts by</source>
        <translation>enumera, escribe o sustituye las medidas y unidades con que un proyecto lee los textos</translation>
    </message>
    <message>
        <source>Figures that are there stay as they are until “quipu reextract PROJECT”.</source>
        <translation>Las cifras que ya están no cambian hasta “quipu reextract PROJECT”.</translation>
    </message>
    <message>
        <source>write the codebook as JSON</source>
        <translation>escribir el libro de códigos como JSON</translation>
    </message>
    <message>
        <source>take the measures or units of this file instead</source>
        <translation>tomar en su lugar las medidas o unidades de este archivo</translation>
    </message>
    <message>
        <source>go back to the codebook that comes with Quipu</source>
        <translation>volver al libro de códigos que trae Quipu</translation>
    </message>
    <message>
        <source>read by the measures and units of this file</source>
        <translation>leer con las medidas y unidades de este archivo</translation>
    </message>
    <message>
        <source>A field is set as KEY=VALUE</source>
        <translation>Un campo se indica como KEY=VALUE</translation>
    </message>
    <message>
        <source>Set both in one command if need be</source>
        <translation>Si hace falta, indique ambos en un solo comando</translation>
    </message>
    <message>
        <source>Write four digits</source>
        <translation>Escriba cuatro dígitos</translation>
    </message>
    <message>
        <source>of this place or country only</source>
        <translation>solo de este lugar o país</translation>
    </message>
    <message>
        <source>about this year only</source>
        <translation>solo sobre este año</translation>
    </message>
    <message>
        <source>that this source states, as the text names it</source>
        <translation>que da esta fuente, tal como la nombra el texto</translation>
    </message>
    <message>
        <source>those whose year is not known</source>
        <translation>aquellas cuyo año no se conoce</translation>
    </message>
    <message>
        <source>claims that one article alone makes</source>
        <translation>afirmaciones que hace un solo artículo</translation>
    </message>
    <message>
        <source>the articles&apos; texts</source>
        <translation>los textos de los artículos</translation>
    </message>
    <message>
        <source>the marks and entities</source>
        <translation>las marcas y entidades</translation>
    </message>
    <message>
        <source>CSV: one figure a line, with its evidence</source>
        <translation>CSV: una cifra por línea, con su evidencia</translation>
    </message>
    <message>
        <source>Excel workbook: one figure a row, with its evidence</source>
        <translation>Libro de Excel: una cifra por fila, con su evidencia</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Measure before</source>
        <translation>Medida antes</translation>
    </message>
    <message>
        <source>and after</source>
        <translation>y después</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Año antes</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 removed; %4 of the analyst&apos;s would be found otherwise and stay; %5 as they were</source>
        <translation>%1 agregadas, %2 cambiadas, %3 quitadas; %4 del analista se hallarían de otro modo y se conservan; %5 como estaban</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>artículos</translation>
    </message>
    <message>
        <source>finds the figures of a project&apos;s articles again and lists what differs</source>
        <translation>vuelve a buscar las cifras de los artículos de un proyecto y enumera lo que difiere</translation>
    </message>
    <message>
        <source>Uses the project&apos;s codebook. What the analyst has confirmed, edited, rejected or added stays as it is.</source>
        <translation>Usa el libro de códigos del proyecto. Lo que el analista confirmó, editó, rechazó o agregó queda como está.</translation>
    </message>
    <message>
        <source>only list what would change</source>
        <translation>solo enumerar lo que cambiaría</translation>
    </message>
</context>
<context>
    <name>DialogPrompts</name>
    <message>
        <source>Quipu projects (*.quipu)</source>
        <translation>Proyectos de Quipu (*.quipu)</translation>
    </message>
    <message>
        <source>New Project</source>
        <translation>Nuevo proyecto</translation>
    </message>
    <message>
        <source>Open Project</source>
        <translation>Abrir proyecto</translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Import Files</source>
        <translation>Importar archivos</translation>
    </message>
    <message>
        <source>Texts (*.txt *.text)</source>
        <translation>Textos (*.txt *.text)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import Folder</source>
        <translation>Importar carpeta</translation>
    </message>
    <message>
        <source>Save Snapshot</source>
        <translation>Guardar instantánea</translation>
    </message>
    <message>
        <source>Everything is saved already. A snapshot gives this moment a name in the history:</source>
        <translation>Todo está guardado ya. Una instantánea da nombre a este momento en el historial:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Buscar en:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nombre de archivo:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Tipo de archivos:</translation>
    </message>
    <message>
        <source>Import Codebook</source>
        <translation>Importar libro de códigos</translation>
    </message>
    <message>
        <source>Codebooks (*.json)</source>
        <translation>Libros de códigos (*.json)</translation>
    </message>
    <message>
        <source>Export Codebook</source>
        <translation>Exportar libro de códigos</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Settle Check</source>
        <translation>Resolver comprobación</translation>
    </message>
    <message>
        <source>%1

Why is this in order? The reason is kept in the project:</source>
        <translation>%1

¿Por qué está en orden? La razón se guarda en el proyecto:</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Resolver</translation>
    </message>
</context>
<context>
    <name>DocumentKind</name>
    <message>
        <source>a PDF document</source>
        <translation>un documento PDF</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>un archivo OpenDocument</translation>
    </message>
    <message>
        <source>an EPUB book</source>
        <translation>un libro EPUB</translation>
    </message>
    <message>
        <source>a Microsoft Office document</source>
        <translation>un documento de Microsoft Office</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>un archivo comprimido ZIP</translation>
    </message>
    <message>
        <source>an old Microsoft Office document</source>
        <translation>un documento antiguo de Microsoft Office</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>un documento RTF</translation>
    </message>
    <message>
        <source>a PNG image</source>
        <translation>una imagen PNG</translation>
    </message>
    <message>
        <source>a JPEG image</source>
        <translation>una imagen JPEG</translation>
    </message>
    <message>
        <source>a GIF image</source>
        <translation>una imagen GIF</translation>
    </message>
    <message>
        <source>a TIFF image</source>
        <translation>una imagen TIFF</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>un archivo comprimido gzip</translation>
    </message>
    <message>
        <source>a 7z archive</source>
        <translation>un archivo comprimido 7z</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>un archivo comprimido xz</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>un archivo comprimido RAR</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>una base de datos SQLite</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programa</translation>
    </message>
    <message>
        <source>a sound recording</source>
        <translation>una grabación de sonido</translation>
    </message>
    <message>
        <source>a web page (HTML)</source>
        <translation>una página web (HTML)</translation>
    </message>
</context>
<context>
    <name>DocumentReader</name>
    <message>
        <source>This is a device, a pipe or a socket, not a document</source>
        <translation>Es un dispositivo, una tubería o un socket, no un documento</translation>
    </message>
    <message>
        <source>Choose an ordinary file.</source>
        <translation>Elija un archivo común.</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>El archivo está vacío</translation>
    </message>
    <message>
        <source>Choose a file that holds text.</source>
        <translation>Elija un archivo que contenga texto.</translation>
    </message>
    <message>
        <source>This is %1; this version of Quipu reads plain text</source>
        <translation>Es %1; esta versión de Quipu lee texto sin formato</translation>
    </message>
    <message>
        <source>Save the document as plain text (.txt) and import that file.</source>
        <translation>Guarde el documento como texto sin formato (.txt) e importe ese archivo.</translation>
    </message>
    <message>
        <source>The file holds nothing but white space</source>
        <translation>El archivo solo contiene espacios en blanco</translation>
    </message>
    <message>
        <source>The link leads to a file that does not exist</source>
        <translation>El enlace lleva a un archivo que no existe</translation>
    </message>
    <message>
        <source>Check where the link points, or choose the file itself.</source>
        <translation>Compruebe adónde apunta el enlace, o elija el archivo mismo.</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>Ese archivo no existe</translation>
    </message>
    <message>
        <source>Check the spelling of the name and the folder.</source>
        <translation>Compruebe cómo están escritos el nombre y la carpeta.</translation>
    </message>
    <message>
        <source>The folder cannot be read</source>
        <translation>No se puede leer la carpeta</translation>
    </message>
    <message>
        <source>Ask its owner for permission.</source>
        <translation>Pida permiso a su propietario.</translation>
    </message>
    <message>
        <source>This is a folder, not a document</source>
        <translation>Es una carpeta, no un documento</translation>
    </message>
    <message>
        <source>Choose the files in it.</source>
        <translation>Elija los archivos que contiene.</translation>
    </message>
    <message>
        <source>The file is too large: %1, where at most %2 can be read</source>
        <translation>El archivo es demasiado grande: %1, y se pueden leer %2 como máximo</translation>
    </message>
    <message>
        <source>Split it into single articles.</source>
        <translation>Divídalo en artículos sueltos.</translation>
    </message>
    <message>
        <source>The file cannot be read (%1)</source>
        <translation>No se puede leer el archivo (%1)</translation>
    </message>
    <message>
        <source>Check its permissions and the disk it is on.</source>
        <translation>Compruebe sus permisos y el disco en que está.</translation>
    </message>
    <message>
        <source>The text is damaged: line %1 is not valid %2</source>
        <translation>El texto está dañado: la línea %1 no es %2 válido</translation>
    </message>
    <message>
        <source>The text is damaged: it is not valid %1</source>
        <translation>El texto está dañado: no es %1 válido</translation>
    </message>
    <message>
        <source>Get a fresh copy, or save it again as UTF-8 in a text editor.</source>
        <translation>Consiga otra copia, o guárdelo de nuevo como UTF-8 en un editor de texto.</translation>
    </message>
    <message>
        <source>The file&apos;s character encoding is not known</source>
        <translation>No se conoce la codificación de caracteres del archivo</translation>
    </message>
    <message>
        <source>Save it as UTF-8 in a text editor and import it again.</source>
        <translation>Guárdelo como UTF-8 en un editor de texto e impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file is binary, not text</source>
        <translation>El archivo es binario, no texto</translation>
    </message>
</context>
<context>
    <name>EntityType</name>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>A named human being</source>
        <translation>Un ser humano con nombre</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Institutions, companies, parties, armed groups, news outlets</source>
        <translation>Instituciones, empresas, partidos, grupos armados, medios de comunicación</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Countries, regions, cities, rivers, buildings</source>
        <translation>Países, regiones, ciudades, ríos, edificios</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Plans, policies, operations, laws and agreements with a name</source>
        <translation>Planes, políticas, operaciones, leyes y acuerdos con nombre</translation>
    </message>
    <message>
        <source>Substance</source>
        <translation>Sustancia</translation>
    </message>
    <message>
        <source>Substances</source>
        <translation>Sustancias</translation>
    </message>
    <message>
        <source>Drugs, their plants and chemicals</source>
        <translation>Drogas, sus plantas e insumos químicos</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Days, months, years, periods, also relative ones</source>
        <translation>Días, meses, años, periodos, también los relativos</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nacionalidad</translation>
    </message>
    <message>
        <source>Nationalities</source>
        <translation>Nacionalidades</translation>
    </message>
    <message>
        <source>Adjectives and nouns for the people of a country or region</source>
        <translation>Gentilicios de un país o una región</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Acontecimiento</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Acontecimientos</translation>
    </message>
    <message>
        <source>Meetings, elections, wars, disasters with a name</source>
        <translation>Reuniones, elecciones, guerras y desastres con nombre</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Publicaciones</translation>
    </message>
    <message>
        <source>Reports, books, studies and surveys with a title</source>
        <translation>Informes, libros, estudios y encuestas con título</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export Chart</source>
        <translation>Exportar gráfico</translation>
    </message>
    <message>
        <source>T&amp;itle:</source>
        <translation>&amp;Título:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Formato:</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Imagen PNG</translation>
    </message>
    <message>
        <source>SVG vectors</source>
        <translation>Vectores SVG</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>Size &amp;in:</source>
        <translation>Tamaño e&amp;n:</translation>
    </message>
    <message>
        <source>millimetres</source>
        <translation>milímetros</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>píxeles</translation>
    </message>
    <message>
        <source>&amp;Width:</source>
        <translation>&amp;Ancho:</translation>
    </message>
    <message>
        <source>&amp;Height:</source>
        <translation>A&amp;lto:</translation>
    </message>
    <message>
        <source>&amp;Dots per inch:</source>
        <translation>&amp;Puntos por pulgada:</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Colores:</translation>
    </message>
    <message>
        <source>For print</source>
        <translation>Para imprimir</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claros</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuros</translation>
    </message>
</context>
<context>
    <name>FieldDialog</name>
    <message>
        <source>Set a Field</source>
        <translation>Cambiar un campo</translation>
    </message>
    <message>
        <source>&amp;Field:</source>
        <translation>Ca&amp;mpo:</translation>
    </message>
    <message>
        <source>&amp;Becomes:</source>
        <translation>&amp;Valor nuevo:</translation>
    </message>
</context>
<context>
    <name>FigureExportDialog</name>
    <message>
        <source>Export Figures</source>
        <translation>Exportar cifras</translation>
    </message>
    <message>
        <source>A row for each figure, with its value, unit, measure, place, period and source, and its evidence: sentence, quote, article, file and place in the text.</source>
        <translation>Una fila por cifra, con su valor, unidad, medida, lugar, periodo y fuente, y con su evidencia: frase, cita, artículo, archivo y lugar en el texto.</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>F&amp;ormato:</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Libro de Excel (XLSX)</translation>
    </message>
    <message>
        <source>Comma-separated values (CSV)</source>
        <translation>Valores separados por comas (CSV)</translation>
    </message>
</context>
<context>
    <name>FigureFields</name>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Al menos</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>A lo sumo</translation>
    </message>
    <message>
        <source>Exactness</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Per</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Qué se cuenta</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Who acted</source>
        <translation>Quién actuó</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Quién lo dice</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Superficie</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>Masa</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Proporciones</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Potencia</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Recuentos</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
    <message>
        <source>Other units</source>
        <translation>Otras unidades</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>sugerida</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>unit (its sign)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>none</source>
        <comment>measure</comment>
        <translation>ninguna</translation>
    </message>
</context>
<context>
    <name>FigureText</name>
    <message>
        <source>%1 a year</source>
        <translation>%1 al año</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>FY %1</source>
        <translation>AF %1</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>sin leer</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>en lectura</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>sugerida</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>%1 %2: “%3” (%4)</source>
        <translation>%1 %2: “%3” (%4)</translation>
    </message>
</context>
<context>
    <name>MentionRules</name>
    <message>
        <source>a list of names</source>
        <translation>una lista de nombres</translation>
    </message>
    <message>
        <source>a list of names, and the words around it</source>
        <translation>una lista de nombres y las palabras que la rodean</translation>
    </message>
    <message>
        <source>the list of places</source>
        <translation>la lista de lugares</translation>
    </message>
    <message>
        <source>the way dates are written</source>
        <translation>la forma en que se escriben las fechas</translation>
    </message>
    <message>
        <source>a first name and a surname</source>
        <translation>un nombre y un apellido</translation>
    </message>
    <message>
        <source>the surname of a person named before</source>
        <translation>el apellido de una persona ya nombrada</translation>
    </message>
    <message>
        <source>the author&apos;s line</source>
        <translation>la línea del autor</translation>
    </message>
    <message>
        <source>a word that such names have</source>
        <translation>una palabra propia de esos nombres</translation>
    </message>
    <message>
        <source>a word that such names begin with</source>
        <translation>una palabra con que empiezan esos nombres</translation>
    </message>
    <message>
        <source>the form of an acronym</source>
        <translation>la forma de una sigla</translation>
    </message>
    <message>
        <source>its acronym, which follows</source>
        <translation>su sigla, que aparece a continuación</translation>
    </message>
    <message>
        <source>the name of an embassy</source>
        <translation>el nombre de una embajada</translation>
    </message>
    <message>
        <source>being named as a source</source>
        <translation>citarse como fuente</translation>
    </message>
    <message>
        <source>a title in quotation marks</source>
        <translation>un título entre comillas</translation>
    </message>
    <message>
        <source>a word for an organisation beside it</source>
        <translation>una palabra contigua que indica una organización</translation>
    </message>
    <message>
        <source>a word for a place beside it</source>
        <translation>una palabra contigua que indica un lugar</translation>
    </message>
    <message>
        <source>its country, which follows</source>
        <translation>su país, que aparece a continuación</translation>
    </message>
    <message>
        <source>a preposition of place before it</source>
        <translation>una preposición de lugar que la precede</translation>
    </message>
    <message>
        <source>a capital that stands for its government</source>
        <translation>una capital que representa a su gobierno</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>The search is too long</source>
        <translation>La búsqueda es demasiado larga</translation>
    </message>
    <message>
        <source>Search for fewer words; %1 characters are the most</source>
        <translation>Busque menos palabras; el máximo es de %1 caracteres</translation>
    </message>
    <message>
        <source>The search asks for too many things at once</source>
        <translation>La búsqueda pide demasiadas cosas a la vez</translation>
    </message>
    <message>
        <source>Search for fewer words; %1 are the most</source>
        <translation>Busque menos palabras; el máximo es %1</translation>
    </message>
    <message>
        <source>Words are missing here</source>
        <translation>Aquí faltan palabras</translation>
    </message>
    <message>
        <source>Write words on both sides of AND and OR, and after NOT; to search for these three themselves put them in quotation marks</source>
        <translation>Escriba palabras a ambos lados de AND y OR, y después de NOT; para buscar estas tres como tales, póngalas entre comillas</translation>
    </message>
    <message>
        <source>This bracket closes nothing</source>
        <translation>Este paréntesis no cierra nada</translation>
    </message>
    <message>
        <source>Remove it, or open it further left with (</source>
        <translation>Quítelo, o ábralo más a la izquierda con (</translation>
    </message>
    <message>
        <source>Too many brackets or NOTs inside one another</source>
        <translation>Demasiados paréntesis o NOT unos dentro de otros</translation>
    </message>
    <message>
        <source>Simplify the search; %1 levels are the most</source>
        <translation>Simplifique la búsqueda; el máximo es de %1 niveles</translation>
    </message>
    <message>
        <source>The bracket is never closed</source>
        <translation>El paréntesis no se cierra</translation>
    </message>
    <message>
        <source>Put ) after the last word that belongs inside</source>
        <translation>Ponga ) después de la última palabra que va dentro</translation>
    </message>
    <message>
        <source>The quotation mark is never closed</source>
        <translation>Las comillas no se cierran</translation>
    </message>
    <message>
        <source>Put &quot; after the last word</source>
        <translation>Ponga &quot; después de la última palabra</translation>
    </message>
    <message>
        <source>There is no field “%1”</source>
        <translation>No existe el campo “%1”</translation>
    </message>
    <message>
        <source>The fields are %1; put the words in quotation marks to search for them as they are</source>
        <translation>Los campos son %1; ponga las palabras entre comillas para buscarlas tal cual</translation>
    </message>
    <message>
        <source>The field “%1” has no value</source>
        <translation>El campo “%1” no tiene valor</translation>
    </message>
    <message>
        <source>Write the value right after the colon: %1</source>
        <translation>Escriba el valor justo después de los dos puntos: %1</translation>
    </message>
    <message>
        <source>“%1” is not a date</source>
        <translation>“%1” no es una fecha</translation>
    </message>
    <message>
        <source>Write date:2013, date:2013-08, date:&lt;2014-06 or date:2012..2015</source>
        <translation>Escriba date:2013, date:2013-08, date:&lt;2014-06 o date:2012..2015</translation>
    </message>
    <message>
        <source>A star stands only at the end of a word</source>
        <translation>El asterisco solo va al final de una palabra</translation>
    </message>
    <message>
        <source>Write the beginning of the word and then the star: coca*</source>
        <translation>Escriba el comienzo de la palabra y luego el asterisco: coca*</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>columna %1</translation>
    </message>
</context>
<context>
    <name>Quipu::AboutDialog</name>
    <message>
        <source>Version %1, on Qt %2</source>
        <translation>Versión %1, con Qt %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Quipu::ArticleDelegate</name>
    <message numerus="yes">
        <source>%Ln figure(s)</source>
        <translation>
            <numerusform>%Ln cifra</numerusform>
            <numerusform>%Ln cifras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln mención</numerusform>
            <numerusform>%Ln menciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::ArticleForm</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-DD</translation>
    </message>
</context>
<context>
    <name>Quipu::ArticleListPane</name>
    <message>
        <source>Search articles</source>
        <translation>Buscar artículos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>articles shown, of all</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>2 of 5 · newest first</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No articles yet.
Drop files here or press Import…</source>
        <translation>Aún no hay artículos.
Arrastre archivos hasta aquí o pulse Importar…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Nada coincide con “%1”.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %Ln article(s)</source>
        <translation>
            <numerusform>&amp;Quitar %Ln artículo</numerusform>
            <numerusform>&amp;Quitar %Ln artículos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::ArticleListView</name>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Title	Outlet	Date	Words	Figures	Mentions	File</source>
        <translation>Título	Medio	Fecha	Palabras	Cifras	Menciones	Archivo</translation>
    </message>
</context>
<context>
    <name>Quipu::ArticleTextEdit</name>
    <message>
        <source>Article text</source>
        <translation>Texto del artículo</translation>
    </message>
</context>
<context>
    <name>Quipu::Change</name>
    <message numerus="yes">
        <source>Import %n article(s)</source>
        <translation>
            <numerusform>Importar %n artículo</numerusform>
            <numerusform>Importar %n artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n article(s)</source>
        <translation>
            <numerusform>Quitar %n artículo</numerusform>
            <numerusform>Quitar %n artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Editar “%1”</translation>
    </message>
    <message>
        <source>Tag “%1” as %2</source>
        <translation>Etiquetar “%1” como %2</translation>
    </message>
    <message>
        <source>Remove the mark on “%1”</source>
        <translation>Quitar la marca de “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n mark(s)</source>
        <translation>
            <numerusform>Quitar %n marca</numerusform>
            <numerusform>Quitar %n marcas</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit the mark on “%1”</source>
        <translation>Editar la marca de “%1”</translation>
    </message>
    <message>
        <source>Accept “%1” as %2</source>
        <translation>Aceptar “%1” como %2</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n suggestion(s)</source>
        <translation>
            <numerusform>Aceptar %n sugerencia</numerusform>
            <numerusform>Aceptar %n sugerencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject “%1” as %2</source>
        <translation>Rechazar “%1” como %2</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n suggestion(s)</source>
        <translation>
            <numerusform>Rechazar %n sugerencia</numerusform>
            <numerusform>Rechazar %n sugerencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n mark(s) back to suggested</source>
        <translation>
            <numerusform>Devolver %n marca al estado de sugerida</numerusform>
            <numerusform>Devolver %n marcas al estado de sugeridas</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the figure %1</source>
        <translation>Agregar la cifra %1</translation>
    </message>
    <message>
        <source>Edit the figure %1</source>
        <translation>Editar la cifra %1</translation>
    </message>
    <message>
        <source>Confirm the figure %1</source>
        <translation>Confirmar la cifra %1</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n figure(s)</source>
        <translation>
            <numerusform>Confirmar %n cifra</numerusform>
            <numerusform>Confirmar %n cifras</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject the figure %1</source>
        <translation>Rechazar la cifra %1</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n figure(s)</source>
        <translation>
            <numerusform>Rechazar %n cifra</numerusform>
            <numerusform>Rechazar %n cifras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n figure(s) back to suggested</source>
        <translation>
            <numerusform>Devolver %n cifra al estado de sugerida</numerusform>
            <numerusform>Devolver %n cifras al estado de sugeridas</numerusform>
        </translation>
    </message>
    <message>
        <source>Snapshot “%1”</source>
        <translation>Instantánea “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n figure(s)</source>
        <translation>
            <numerusform>Editar %n cifra</numerusform>
            <numerusform>Editar %n cifras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the measure of %n figure(s)</source>
        <translation>
            <numerusform>Cambiar la medida de %n cifra</numerusform>
            <numerusform>Cambiar la medida de %n cifras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the unit of %n figure(s)</source>
        <translation>
            <numerusform>Cambiar la unidad de %n cifra</numerusform>
            <numerusform>Cambiar la unidad de %n cifras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the place of %n figure(s)</source>
        <translation>
            <numerusform>Cambiar el lugar de %n cifra</numerusform>
            <numerusform>Cambiar el lugar de %n cifras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the countries of %n figure(s)</source>
        <translation>
            <numerusform>Cambiar los países de %n cifra</numerusform>
            <numerusform>Cambiar los países de %n cifras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the period of %n figure(s)</source>
        <translation>
            <numerusform>Cambiar el periodo de %n cifra</numerusform>
            <numerusform>Cambiar el periodo de %n cifras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the source of %n figure(s)</source>
        <translation>
            <numerusform>Cambiar la fuente de %n cifra</numerusform>
            <numerusform>Cambiar la fuente de %n cifras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the note on %n figure(s)</source>
        <translation>
            <numerusform>Cambiar la nota de %n cifra</numerusform>
            <numerusform>Cambiar la nota de %n cifras</numerusform>
        </translation>
    </message>
    <message>
        <source>Settle the check “%1”</source>
        <translation>Resolver la comprobación “%1”</translation>
    </message>
    <message>
        <source>Reopen the check “%1”</source>
        <translation>Reabrir la comprobación “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Find the figures of %n article(s) again</source>
        <translation>
            <numerusform>Buscar de nuevo las cifras de %n artículo</numerusform>
            <numerusform>Buscar de nuevo las cifras de %n artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n row(s) of the codebook</source>
        <translation>
            <numerusform>Cambiar %n fila del libro de códigos</numerusform>
            <numerusform>Cambiar %n filas del libro de códigos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::ChartDock</name>
    <message>
        <source>Chart %1</source>
        <translation>Gráfico %1</translation>
    </message>
</context>
<context>
    <name>Quipu::ChartExportWords</name>
    <message>
        <source>The chart cannot have this size</source>
        <translation>El gráfico no puede tener este tamaño</translation>
    </message>
    <message>
        <source>choose a resolution between 10 and 10000 dpi</source>
        <translation>elija una resolución de entre 10 y 10000 ppp</translation>
    </message>
    <message>
        <source>The chart is too small to be read</source>
        <translation>El gráfico es demasiado pequeño para leerse</translation>
    </message>
    <message>
        <source>choose at least 40×27mm, or more pixels or fewer dpi</source>
        <translation>elija al menos 40×27mm, o más píxeles o menos ppp</translation>
    </message>
    <message>
        <source>The chart is too large</source>
        <translation>El gráfico es demasiado grande</translation>
    </message>
    <message>
        <source>choose a smaller size or fewer dpi</source>
        <translation>elija un tamaño menor o menos ppp</translation>
    </message>
    <message>
        <source>There is nothing to draw</source>
        <translation>No hay nada que dibujar</translation>
    </message>
    <message>
        <source>choose a series that has figures</source>
        <translation>elija una serie que tenga cifras</translation>
    </message>
    <message>
        <source>Charts are not written in this format</source>
        <translation>Los gráficos no se escriben en este formato</translation>
    </message>
    <message>
        <source>end the file&apos;s name in .png, .svg or .pdf</source>
        <translation>termine el nombre del archivo en .png, .svg o .pdf</translation>
    </message>
    <message>
        <source>The chart cannot be written</source>
        <translation>No se puede escribir el gráfico</translation>
    </message>
</context>
<context>
    <name>Quipu::ChartPanel</name>
    <message>
        <source>No figures to chart yet. Import articles: the figures they state appear here.</source>
        <translation>Aún no hay cifras que graficar. Importe artículos: las cifras que den aparecerán aquí.</translation>
    </message>
    <message>
        <source>Choose a series above, and its figures are drawn here.</source>
        <translation>Elija una serie arriba y sus cifras se dibujarán aquí.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barras</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Escalones</translation>
    </message>
    <message>
        <source>Type of chart</source>
        <translation>Tipo de gráfico</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Export the chart as an image, SVG or PDF</source>
        <translation>Exportar el gráfico como imagen, SVG o PDF</translation>
    </message>
</context>
<context>
    <name>Quipu::ChartView</name>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Gráfico: %1</translation>
    </message>
</context>
<context>
    <name>Quipu::ChartWords</name>
    <message>
        <source>%1 %2</source>
        <comment>value, unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 per year</source>
        <translation>%1 por año</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>%1, millions</source>
        <translation>%1, millones</translation>
    </message>
    <message>
        <source>%1, billions (10⁹)</source>
        <translation>%1, miles de millones (10⁹)</translation>
    </message>
    <message>
        <source>%1, trillions (10¹²)</source>
        <translation>%1, billones (10¹²)</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>low–high</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>~ about</source>
        <translation>~ aproximadamente</translation>
    </message>
    <message>
        <source>&gt; more than</source>
        <translation>&gt; más de</translation>
    </message>
    <message>
        <source>≥ at least</source>
        <translation>≥ al menos</translation>
    </message>
    <message>
        <source>&lt; almost</source>
        <translation>&lt; casi</translation>
    </message>
    <message>
        <source>≤ up to</source>
        <translation>≤ hasta</translation>
    </message>
    <message>
        <source>hollow: not yet confirmed</source>
        <translation>hueco: aún sin confirmar</translation>
    </message>
    <message>
        <source>part of a year</source>
        <translation>parte de un año</translation>
    </message>
    <message>
        <source>total of several years</source>
        <translation>total de varios años</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>sin cifra</translation>
    </message>
    <message>
        <source>FY%1</source>
        <comment>fiscal year</comment>
        <translation>AF %1</translation>
    </message>
    <message>
        <source>Not drawn, because its unit is another (%1): %2.</source>
        <translation>No se dibuja, porque su unidad es otra (%1): %2.</translation>
    </message>
    <message>
        <source>Figures: %1; articles: %2.</source>
        <translation>Cifras: %1; artículos: %2.</translation>
    </message>
    <message>
        <source>Sources: %1. Figures: %2; articles: %3.</source>
        <translation>Fuentes: %1. Cifras: %2; artículos: %3.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>period: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In the text: “%1”</source>
        <translation>En el texto: “%1”</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>Told in other places too: %1</source>
        <translation>También se da en otros lugares: %1</translation>
    </message>
    <message>
        <source>Part of a year</source>
        <translation>Parte de un año</translation>
    </message>
    <message>
        <source>Not yet confirmed</source>
        <translation>Aún sin confirmar</translation>
    </message>
    <message>
        <source>Points not read out: %1</source>
        <translation>Puntos no leídos: %1</translation>
    </message>
</context>
<context>
    <name>Quipu::Check</name>
    <message>
        <source>From %1 to %2 is %3; the text says “%4”</source>
        <translation>De %1 a %2: %3; el texto dice “%4”</translation>
    </message>
    <message>
        <source>%1 of %2 is %3; the text says “%4”</source>
        <translation>%1 de %2 es %3; el texto dice “%4”</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a number in per cent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 times</source>
        <comment>a factor</comment>
        <translation>%1 veces</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: “%3” in %n article(s), one origin: %4</source>
        <translation>
            <numerusform>%1, %2: “%3” en %n artículo, un mismo origen: %4</numerusform>
            <numerusform>%1, %2: “%3” en %n artículos, un mismo origen: %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: “%3” in %n article(s), in one and the same sentence</source>
        <translation>
            <numerusform>%1, %2: “%3” en %n artículo, en la misma frase</numerusform>
            <numerusform>%1, %2: “%3” en %n artículos, en la misma frase</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: “%3” in %n article(s), one claim</source>
        <translation>
            <numerusform>%1, %2: “%3” en %n artículo, una sola afirmación</numerusform>
            <numerusform>%1, %2: “%3” en %n artículos, una sola afirmación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n values are told, from %3 to %4</source>
        <translation>
            <numerusform>%1, %2: se da %n valor, de %3 a %4</numerusform>
            <numerusform>%1, %2: se dan %n valores, de %3 a %4</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: units that do not compare: %2</source>
        <translation>%1: unidades que no se pueden comparar: %2</translation>
    </message>
    <message>
        <source>%1: fiscal years stand beside calendar years</source>
        <translation>%1: hay años fiscales junto a años calendario</translation>
    </message>
    <message>
        <source>%1: %2 is only part of a year, beside %3</source>
        <translation>%1: %2 es solo parte de un año, junto a %3</translation>
    </message>
    <message>
        <source>%1 add up to %2; the text says “%3”</source>
        <translation>%1 suman %2; el texto dice “%3”</translation>
    </message>
</context>
<context>
    <name>Quipu::CheckDock</name>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>&amp;Settle…</source>
        <translation>&amp;Resolver…</translation>
    </message>
    <message>
        <source>Which checks</source>
        <translation>Qué comprobaciones</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Open checks</source>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>Kind of check</source>
        <translation>Tipo de comprobación</translation>
    </message>
    <message>
        <source>Of every kind</source>
        <translation>De todo tipo</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <comment>checks shown, of all, how many are open</comment>
        <translation>%1 de %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln abierta</numerusform>
            <numerusform>%Ln abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>No check is like that.</source>
        <translation>Ninguna comprobación es así.</translation>
    </message>
    <message>
        <source>Nothing to check yet.
Figures that belong together are compared as they are found.</source>
        <translation>Aún no hay nada que comprobar.
Las cifras relacionadas se comparan a medida que se hallan.</translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation>&amp;Reabrir</translation>
    </message>
    <message>
        <source>S&amp;how in the text</source>
        <translation>&amp;Mostrar en el texto</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opiar</translation>
    </message>
</context>
<context>
    <name>Quipu::CheckTreeModel</name>
    <message>
        <source>holds</source>
        <translation>cuadra</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>redondeo</translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation>contradicción</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>no comparables</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>no cuadra</translation>
    </message>
    <message>
        <source>settled: %1</source>
        <translation>resuelta: %1</translation>
    </message>
    <message>
        <source>open again: a figure was edited</source>
        <translation>abierta de nuevo: se editó una cifra</translation>
    </message>
    <message>
        <source>Settled by %1, %2: %3</source>
        <translation>Resuelta por %1, %2: %3</translation>
    </message>
    <message>
        <source>Change or share</source>
        <translation>Cambio o proporción</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>One claim</source>
        <translation>Una sola afirmación</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Mixed units</source>
        <translation>Unidades mezcladas</translation>
    </message>
    <message>
        <source>Partial year</source>
        <translation>Año parcial</translation>
    </message>
    <message>
        <source>What the figures say</source>
        <translation>Qué dicen las cifras</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>Quipu::Codebook</name>
    <message>
        <source>measure “%1”</source>
        <translation>medida “%1”</translation>
    </message>
    <message>
        <source>unit “%1”</source>
        <translation>unidad “%1”</translation>
    </message>
    <message>
        <source>This is no list of words</source>
        <translation>Esto no es una lista de palabras</translation>
    </message>
    <message>
        <source>Write [&quot;word&quot;, &quot;two words&quot;]</source>
        <translation>Escriba [&quot;palabra&quot;, &quot;dos palabras&quot;]</translation>
    </message>
    <message>
        <source>These are too many words</source>
        <translation>Son demasiadas palabras</translation>
    </message>
    <message>
        <source>Keep at most 1000; a word ending in * stands for many</source>
        <translation>Deje 1000 como máximo; una palabra que termina en * vale por muchas</translation>
    </message>
    <message>
        <source>%1, word %2</source>
        <translation>%1, palabra %2</translation>
    </message>
    <message>
        <source>This is no word that a text can hold</source>
        <translation>Ningún texto puede contener esta palabra</translation>
    </message>
    <message>
        <source>Write one to 120 characters; * may stand at a word&apos;s end only</source>
        <translation>Escriba de uno a 120 caracteres; * solo puede ir al final de una palabra</translation>
    </message>
    <message>
        <source>This is no list of cue groups</source>
        <translation>Esto no es una lista de grupos de palabras guía</translation>
    </message>
    <message>
        <source>Write [{&quot;in&quot;: &quot;near&quot;, &quot;words&quot;: [...]}]</source>
        <translation>Escriba [{&quot;in&quot;: &quot;near&quot;, &quot;words&quot;: [...]}]</translation>
    </message>
    <message>
        <source>%1, group %2</source>
        <translation>%1, grupo %2</translation>
    </message>
    <message>
        <source>A cue group needs to say where its words stand</source>
        <translation>Un grupo de palabras guía debe decir dónde están sus palabras</translation>
    </message>
    <message>
        <source>Write &quot;in&quot;: noun, before, next, near, sentence, context or topic</source>
        <translation>Escriba &quot;in&quot;: noun, before, next, near, sentence, context o topic</translation>
    </message>
    <message>
        <source>A cue group without words is never found</source>
        <translation>Un grupo sin palabras guía nunca se halla</translation>
    </message>
    <message>
        <source>Give it words, or leave it out</source>
        <translation>Póngale palabras, u omítalo</translation>
    </message>
    <message>
        <source>This row has no proper id</source>
        <translation>Esta fila no tiene un id adecuado</translation>
    </message>
    <message>
        <source>Give it an id of its own, of at most 120 characters</source>
        <translation>Póngale un id propio, de 120 caracteres como máximo</translation>
    </message>
    <message>
        <source>This row does not say which dimension it has</source>
        <translation>Esta fila no dice qué dimensión tiene</translation>
    </message>
    <message>
        <source>Write &quot;dimension&quot;: area, mass, money, count ...</source>
        <translation>Escriba &quot;dimension&quot;: area, mass, money, count ...</translation>
    </message>
    <message>
        <source>This label cannot be read</source>
        <translation>No se puede leer esta etiqueta</translation>
    </message>
    <message>
        <source>Write &quot;label&quot;: {&quot;en&quot;: &quot;...&quot;, &quot;es&quot;: &quot;...&quot;}</source>
        <translation>Escriba &quot;label&quot;: {&quot;en&quot;: &quot;...&quot;, &quot;es&quot;: &quot;...&quot;}</translation>
    </message>
    <message>
        <source>This is no text, or one that is too long</source>
        <translation>Esto no es un texto, o es demasiado largo</translation>
    </message>
    <message>
        <source>Write at most 2000 characters</source>
        <translation>Escriba 2000 caracteres como máximo</translation>
    </message>
    <message>
        <source>This is neither true nor false</source>
        <translation>Esto no es verdadero ni falso</translation>
    </message>
    <message>
        <source>Write true or false</source>
        <translation>Escriba true o false</translation>
    </message>
    <message>
        <source>The codebook has too many rows</source>
        <translation>El libro de códigos tiene demasiadas filas</translation>
    </message>
    <message>
        <source>Keep at most 2000 measures and 2000 units</source>
        <translation>Deje 2000 medidas y 2000 unidades como máximo</translation>
    </message>
    <message>
        <source>Two rows have the same id</source>
        <translation>Dos filas tienen el mismo id</translation>
    </message>
    <message>
        <source>Give one of them another id</source>
        <translation>Ponga otro id a una de ellas</translation>
    </message>
    <message>
        <source>This is no number above zero</source>
        <translation>Esto no es un número mayor que cero</translation>
    </message>
    <message>
        <source>Write how many of the base unit one is, or leave it out</source>
        <translation>Escriba a cuántas unidades base equivale una, u omítalo</translation>
    </message>
    <message>
        <source>The measures have too many different cue words</source>
        <translation>Las medidas tienen demasiadas palabras guía distintas</translation>
    </message>
    <message>
        <source>Use fewer; a word ending in * stands for all that begin so</source>
        <translation>Use menos; una palabra que termina en * vale por todas las que empiezan así</translation>
    </message>
    <message>
        <source>Write {&quot;measures&quot;: [...], &quot;units&quot;: [...]}, as an exported codebook has</source>
        <translation>Escriba {&quot;measures&quot;: [...], &quot;units&quot;: [...]}, como en un libro de códigos exportado</translation>
    </message>
    <message>
        <source>This is too large for a codebook</source>
        <translation>Esto es demasiado grande para un libro de códigos</translation>
    </message>
    <message>
        <source>This is not JSON</source>
        <translation>Esto no es JSON</translation>
    </message>
    <message>
        <source>%1, line %2, %3</source>
        <translation>%1, línea %2, %3</translation>
    </message>
    <message>
        <source>“%1” is not a list of rows</source>
        <translation>“%1” no es una lista de filas</translation>
    </message>
    <message>
        <source>There are neither measures nor units</source>
        <translation>No hay medidas ni unidades</translation>
    </message>
    <message>
        <source>The codebook cannot be read</source>
        <translation>No se puede leer el libro de códigos</translation>
    </message>
    <message>
        <source>The codebook cannot be written</source>
        <translation>No se puede escribir el libro de códigos</translation>
    </message>
</context>
<context>
    <name>Quipu::CodebookDialog</name>
    <message>
        <source>&amp;Measures</source>
        <translation>&amp;Medidas</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>&amp;Unidades</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>Imp&amp;ortar…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>As &amp;Shipped</source>
        <translation>De &amp;fábrica</translation>
    </message>
    <message>
        <source>Show the codebook that comes with Quipu; nothing changes until it is applied</source>
        <translation>Mostrar el libro de códigos que trae Quipu; nada cambia hasta que se aplica</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What an edit would change is shown here, before it is applied.</source>
        <translation>Aquí se muestra lo que cambiaría una edición, antes de aplicarla.</translation>
    </message>
    <message>
        <source>No figure would change.</source>
        <translation>No cambiaría ninguna cifra.</translation>
    </message>
    <message numerus="yes">
        <source>%n get a measure</source>
        <translation>
            <numerusform>%n recibe una medida</numerusform>
            <numerusform>%n reciben una medida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lose their measure</source>
        <translation>
            <numerusform>%n pierde su medida</numerusform>
            <numerusform>%n pierden su medida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n get another measure</source>
        <translation>
            <numerusform>%n cambia de medida</numerusform>
            <numerusform>%n cambian de medida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed otherwise</source>
        <translation>
            <numerusform>%n con otro cambio</numerusform>
            <numerusform>%n con otros cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n agregada</numerusform>
            <numerusform>%n agregadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n quitada</numerusform>
            <numerusform>%n quitadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept because they are yours</source>
        <translation>
            <numerusform>%n conservada por ser suya</numerusform>
            <numerusform>%n conservadas por ser suyas</numerusform>
        </translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>buscando…</translation>
    </message>
</context>
<context>
    <name>Quipu::CodebookList</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Du&amp;plicate</source>
        <translation>Dup&amp;licar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Qui&amp;tar</translation>
    </message>
    <message>
        <source>Mo&amp;ve Up</source>
        <translation>Su&amp;bir</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>Ba&amp;jar</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>Nue&amp;va</translation>
    </message>
    <message>
        <source>The first row that fits a number decides: order matters</source>
        <translation>Decide la primera fila que corresponde a un número: el orden importa</translation>
    </message>
    <message>
        <source>%1 (own)</source>
        <translation>%1 (propia)</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (cambiada)</translation>
    </message>
</context>
<context>
    <name>Quipu::CodebookRowForm</name>
    <message>
        <source>Id:</source>
        <translation>Id:</translation>
    </message>
    <message>
        <source>What figures keep and commands ask for</source>
        <translation>Lo que guardan las cifras y piden los comandos</translation>
    </message>
    <message>
        <source>Label, En&amp;glish:</source>
        <translation>Etiqueta, in&amp;glés:</translation>
    </message>
    <message>
        <source>Label, Spanis&amp;h:</source>
        <translation>Etiqueta, espa&amp;ñol:</translation>
    </message>
    <message>
        <source>Dimension:</source>
        <translation>Dimensión:</translation>
    </message>
    <message>
        <source>area, mass, money, count …</source>
        <translation>area, mass, money, count …</translation>
    </message>
    <message>
        <source>Unit it is tol&amp;d in:</source>
        <translation>Unidad en que &amp;se da:</translation>
    </message>
    <message>
        <source>&amp;Base unit:</source>
        <translation>U&amp;nidad base:</translation>
    </message>
    <message>
        <source>Counts peop&amp;le:</source>
        <translation>&amp;Cuenta personas:</translation>
    </message>
    <message>
        <source>people or things</source>
        <translation>personas o cosas</translation>
    </message>
    <message>
        <source>people only</source>
        <translation>solo personas</translation>
    </message>
    <message>
        <source>things only</source>
        <translation>solo cosas</translation>
    </message>
    <message>
        <source>Not so for changes, shares and goals</source>
        <translation>No lo son los cambios, las proporciones ni las metas</translation>
    </message>
    <message>
        <source>A level that a chart can follow through time</source>
        <translation>Un nivel que un gráfico puede seguir en el tiempo</translation>
    </message>
    <message>
        <source>De&amp;finition:</source>
        <translation>Defi&amp;nición:</translation>
    </message>
    <message>
        <source>What it is n&amp;ot:</source>
        <translation>&amp;Qué no es:</translation>
    </message>
    <message>
        <source>A line is a place and words with ; between, one of which must stand there:
noun – what the number counts, and what follows it
before, next – the word right before, right after
near – its clause
sentence – its sentence
context – the sentence and those just before
topic – the context, the title, the lead and the heading above
A word ending in * stands for all that begin so.</source>
        <translation>Una línea es un lugar y palabras separadas con ; una de las cuales debe estar allí:
noun – lo que cuenta el número, y lo que le sigue
before, next – la palabra justo antes, justo después
near – su cláusula
sentence – su frase
context – la frase y las inmediatamente anteriores
topic – el contexto, el título, la entradilla y el subtítulo anterior
Una palabra que termina en * vale por todas las que empiezan así.</translation>
    </message>
    <message>
        <source>&amp;Cue words:</source>
        <translation>&amp;Palabras guía:</translation>
    </message>
    <message>
        <source>E&amp;xcluded by:</source>
        <translation>&amp;Excluida por:</translation>
    </message>
    <message>
        <source>&amp;Factor:</source>
        <translation>Fa&amp;ctor:</translation>
    </message>
    <message>
        <source>How many of the base unit one is</source>
        <translation>A cuántas unidades base equivale una</translation>
    </message>
    <message>
        <source>Wor&amp;ds:</source>
        <translation>&amp;Palabras:</translation>
    </message>
    <message>
        <source>As texts have them, with ; between</source>
        <translation>Como están en los textos, separadas con ;</translation>
    </message>
    <message>
        <source>Signs:</source>
        <translation>Signos:</translation>
    </message>
    <message>
        <source>Such as $ or %, with ; between</source>
        <translation>Como $ o %, separados con ;</translation>
    </message>
</context>
<context>
    <name>Quipu::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Escriba un comando</translation>
    </message>
</context>
<context>
    <name>Quipu::DifferenceModel</name>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Exactness</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Per</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>In the common unit</source>
        <translation>En la unidad común</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Qué se cuenta</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Actor</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Beneficiario</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>added</source>
        <translation>agregada</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiada</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitada</translation>
    </message>
    <message>
        <source>kept: yours</source>
        <translation>conservada: suya</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>la misma</translation>
    </message>
    <message>
        <source>its sentence</source>
        <translation>su frase</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Antes → después</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Frase</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
</context>
<context>
    <name>Quipu::EntityDock</name>
    <message>
        <source>Entities</source>
        <translation>Entidades</translation>
    </message>
    <message>
        <source>Filter entities</source>
        <translation>Filtrar entidades</translation>
    </message>
</context>
<context>
    <name>Quipu::ExportDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 píxeles</translation>
    </message>
    <message>
        <source>Export Chart</source>
        <translation>Exportar gráfico</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
</context>
<context>
    <name>Quipu::FieldDialog</name>
    <message numerus="yes">
        <source>Set one field of %n figure(s), in one step that undo takes back.</source>
        <translation>
            <numerusform>Cambia un campo de %n cifra, en un solo paso, que deshacer revierte.</numerusform>
            <numerusform>Cambia un campo de %n cifras, en un solo paso, que deshacer revierte.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Cambiar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>2014, 2014-03, 2014-Q1, FY2014, 2001..2009</source>
        <translation>2014, 2014-03, 2014-Q1, FY2014, 2001..2009</translation>
    </message>
    <message>
        <source>Choose one from the list</source>
        <translation>Elija uno de la lista</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
</context>
<context>
    <name>Quipu::FieldForm</name>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
</context>
<context>
    <name>Quipu::FigureDock</name>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>No figures yet.
They are found when articles are imported.</source>
        <translation>Aún no hay cifras.
Se hallan al importar artículos.</translation>
    </message>
    <message>
        <source>&amp;Show in the text</source>
        <translation>&amp;Mostrar en el texto</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Confirmar</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Rechazar</translation>
    </message>
    <message>
        <source>Back to s&amp;uggested</source>
        <translation>Devolver a &amp;sugerida</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Copy with ci&amp;tation</source>
        <translation>Copiar con ci&amp;ta</translation>
    </message>
    <message>
        <source>No figure is like that.
Clear the filter to see all of them.</source>
        <translation>Ninguna cifra es así.
Quite el filtro para verlas todas.</translation>
    </message>
    <message>
        <source>&amp;Edit the cell</source>
        <translation>&amp;Editar la celda</translation>
    </message>
    <message numerus="yes">
        <source>Set a &amp;field of %n figure(s)…</source>
        <translation>
            <numerusform>Cambiar un cam&amp;po de %n cifra…</numerusform>
            <numerusform>Cambiar un cam&amp;po de %n cifras…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::FigureEditDelegate</name>
    <message>
        <source>Choose one from the list</source>
        <translation>Elija uno de la lista</translation>
    </message>
</context>
<context>
    <name>Quipu::FigureEdits</name>
    <message>
        <source>This is no number</source>
        <translation>Esto no es un número</translation>
    </message>
    <message>
        <source>Write digits, such as %1</source>
        <translation>Escriba dígitos, como %1</translation>
    </message>
    <message>
        <source>This is neither true nor false</source>
        <translation>Esto no es verdadero ni falso</translation>
    </message>
    <message>
        <source>Write true or false</source>
        <translation>Escriba true o false</translation>
    </message>
    <message>
        <source>This is no date</source>
        <translation>Esto no es una fecha</translation>
    </message>
    <message>
        <source>Write 2014, 2014-03 or 2014-03-15</source>
        <translation>Escriba 2014, 2014-03 o 2014-03-15</translation>
    </message>
    <message>
        <source>This is no year</source>
        <translation>Esto no es un año</translation>
    </message>
    <message>
        <source>Write four digits, such as 2014</source>
        <translation>Escriba cuatro dígitos, como 2014</translation>
    </message>
    <message>
        <source>This field cannot be so</source>
        <translation>Este campo no admite ese valor</translation>
    </message>
    <message>
        <source>Write one of = ~ &gt; &gt;= &lt; &lt;=</source>
        <translation>Escriba uno de estos: = ~ &gt; &gt;= &lt; &lt;=</translation>
    </message>
    <message>
        <source>Write suggested, confirmed or rejected</source>
        <translation>Escriba suggested, confirmed o rejected</translation>
    </message>
    <message>
        <source>A figure has no such field</source>
        <translation>Una cifra no tiene ese campo</translation>
    </message>
    <message>
        <source>Write KEY=VALUE with one of %1</source>
        <translation>Escriba KEY=VALUE con una de estas claves: %1</translation>
    </message>
    <message>
        <source>The lower bound is above the upper one</source>
        <translation>El límite inferior es mayor que el superior</translation>
    </message>
    <message>
        <source>The value is outside its bounds</source>
        <translation>El valor está fuera de sus límites</translation>
    </message>
    <message>
        <source>The period ends before it begins</source>
        <translation>El periodo termina antes de empezar</translation>
    </message>
</context>
<context>
    <name>Quipu::FigureExport</name>
    <message>
        <source>The export was cancelled</source>
        <translation>Se canceló la exportación</translation>
    </message>
</context>
<context>
    <name>Quipu::FigureExportDialog</name>
    <message>
        <source>&amp;All %L1 figures</source>
        <translation>&amp;Todas las cifras (%L1)</translation>
    </message>
    <message>
        <source>The %L1 figures that the &amp;filter shows, in their order</source>
        <translation>Las %L1 cifras que muestra el &amp;filtro, en su orden</translation>
    </message>
    <message>
        <source>The %L1 &amp;selected figures</source>
        <translation>Las %L1 cifras &amp;seleccionadas</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export Figures</source>
        <translation>Exportar cifras</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
</context>
<context>
    <name>Quipu::FigureFilterBar</name>
    <message>
        <source>Filter figures</source>
        <translation>Filtrar cifras</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Filter by measure, place, year, status, source and article</source>
        <translation>Filtrar por medida, lugar, año, estado, fuente y artículo</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Show all figures again</source>
        <translation>Mostrar de nuevo todas las cifras</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Este artículo</translation>
    </message>
    <message>
        <source>Only the figures of the article that is open</source>
        <translation>Solo las cifras del artículo abierto</translation>
    </message>
    <message>
        <source>Filter by measure</source>
        <translation>Filtrar por medida</translation>
    </message>
    <message>
        <source>Filter by place</source>
        <translation>Filtrar por lugar</translation>
    </message>
    <message>
        <source>Filter by year</source>
        <translation>Filtrar por año</translation>
    </message>
    <message>
        <source>Filter by status</source>
        <translation>Filtrar por estado</translation>
    </message>
    <message>
        <source>Filter by source</source>
        <translation>Filtrar por fuente</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Todo estado</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>por revisar</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>not rejected</source>
        <translation>no rechazada</translation>
    </message>
    <message>
        <source>in one article only</source>
        <translation>en un solo artículo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>choice (figures)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Any measure</source>
        <translation>Toda medida</translation>
    </message>
    <message>
        <source>without a measure</source>
        <translation>sin medida</translation>
    </message>
    <message>
        <source>Any place</source>
        <translation>Todo lugar</translation>
    </message>
    <message>
        <source>without a place</source>
        <translation>sin lugar</translation>
    </message>
    <message>
        <source>Any year</source>
        <translation>Todo año</translation>
    </message>
    <message>
        <source>without a year</source>
        <translation>sin año</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>Toda fuente</translation>
    </message>
    <message>
        <source>no source named</source>
        <translation>sin fuente</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>figures shown, of all</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>Quipu::FigureForm</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Frase</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Mostrar en el texto</translation>
    </message>
    <message>
        <source>= exactly</source>
        <translation>= exactamente</translation>
    </message>
    <message>
        <source>~ about</source>
        <translation>~ aproximadamente</translation>
    </message>
    <message>
        <source>&gt; more than</source>
        <translation>&gt; más de</translation>
    </message>
    <message>
        <source>≥ at least</source>
        <translation>≥ al menos</translation>
    </message>
    <message>
        <source>&lt; almost</source>
        <translation>&lt; casi</translation>
    </message>
    <message>
        <source>≤ up to</source>
        <translation>≤ hasta</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>year</source>
        <translation>año</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mes</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semana</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>hectare</source>
        <translation>hectárea</translation>
    </message>
    <message>
        <source>kilogram</source>
        <translation>kilogramo</translation>
    </message>
    <message>
        <source>That is</source>
        <translation>Es decir</translation>
    </message>
    <message>
        <source>are counted</source>
        <translation>se cuentan</translation>
    </message>
    <message>
        <source>Several with commas between them</source>
        <translation>Varios, separados por comas</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Hallada por</translation>
    </message>
    <message>
        <source>Period read from</source>
        <translation>Periodo leído en</translation>
    </message>
    <message>
        <source>%1, edited by the analyst</source>
        <translation>%1, editada por el analista</translation>
    </message>
    <message>
        <source>the analyst</source>
        <translation>el analista</translation>
    </message>
    <message>
        <source>rule “%1”, version %2</source>
        <translation>regla “%1”, versión %2</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>Choose one from the list</source>
        <translation>Elija uno de la lista</translation>
    </message>
</context>
<context>
    <name>Quipu::FigureTableModel</name>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>Quipu::FigureTableView</name>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
</context>
<context>
    <name>Quipu::FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>Buscar en este artículo</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no se encontró</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <comment>how often the words are found</comment>
        <translation>
            <numerusform>%Ln vez</numerusform>
            <numerusform>%Ln veces</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>Quipu::HistoryDock</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>Quipu::HistoryModel</name>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
</context>
<context>
    <name>Quipu::InspectorDock</name>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Nothing is selected.
Click a mark in the text or a row in a list.</source>
        <translation>No hay nada seleccionado.
Haga clic en una marca del texto o en una fila de una lista.</translation>
    </message>
</context>
<context>
    <name>Quipu::Jobs</name>
    <message>
        <source>The project has no such check</source>
        <translation>El proyecto no tiene esa comprobación</translation>
    </message>
    <message>
        <source>“quipu checks PROJECT” lists them with their names</source>
        <translation>“quipu checks PROJECT” las enumera con sus nombres</translation>
    </message>
</context>
<context>
    <name>Quipu::MainWindow</name>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Quipu — %1</source>
        <translation>Quipu — %1</translation>
    </message>
    <message>
        <source>Go to an article or entity</source>
        <translation>Ir a un artículo o una entidad</translation>
    </message>
    <message>
        <source>Type a part of its name</source>
        <translation>Escriba una parte de su nombre</translation>
    </message>
</context>
<context>
    <name>Quipu::MentionForm</name>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entidad</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Hallada por</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Untag</source>
        <translation>Quitar etiqueta</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Mención</translation>
    </message>
    <message>
        <source>the analyst</source>
        <translation>el analista</translation>
    </message>
</context>
<context>
    <name>Quipu::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>Quipu::PeriodEditor</name>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>year</source>
        <translation>año</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mes</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>trimestre</translation>
    </message>
    <message>
        <source>half year</source>
        <translation>semestre</translation>
    </message>
    <message>
        <source>fiscal year</source>
        <translation>año fiscal</translation>
    </message>
    <message>
        <source>from – to</source>
        <translation>desde – hasta</translation>
    </message>
    <message>
        <source>since</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>Precision of the period</source>
        <translation>Precisión del periodo</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>Año fiscal</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Inicio del periodo</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation>Fin del periodo</translation>
    </message>
</context>
<context>
    <name>Quipu::PeriodEdits</name>
    <message>
        <source>Write 2014, 2014-03, 2014-03-15, 2014-Q1, 2014-H1, FY2014 or 2014-01..2014-06</source>
        <translation>Escriba 2014, 2014-03, 2014-03-15, 2014-Q1, 2014-H1, FY2014 o 2014-01..2014-06</translation>
    </message>
    <message>
        <source>A date is missing</source>
        <translation>Falta una fecha</translation>
    </message>
    <message>
        <source>The period ends before it begins</source>
        <translation>El periodo termina antes de empezar</translation>
    </message>
    <message>
        <source>A fiscal year is given as a year</source>
        <translation>Un año fiscal se indica con un año</translation>
    </message>
    <message>
        <source>A fiscal year has two dates or none</source>
        <translation>Un año fiscal lleva dos fechas o ninguna</translation>
    </message>
    <message>
        <source>This is no date</source>
        <translation>Esto no es una fecha</translation>
    </message>
    <message>
        <source>The date is not as exact as the period says</source>
        <translation>La fecha no es tan exacta como indica el periodo</translation>
    </message>
    <message>
        <source>This is no period</source>
        <translation>Esto no es un periodo</translation>
    </message>
</context>
<context>
    <name>Quipu::ProgressLine</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>%1 %2/%3</source>
        <comment>name of the work, done, of how many</comment>
        <translation>%1 %2/%3</translation>
    </message>
</context>
<context>
    <name>Quipu::Project</name>
    <message>
        <source>Look at it again and retry</source>
        <translation>Revíselo y vuelva a intentarlo</translation>
    </message>
    <message>
        <source>The edit is of another article</source>
        <translation>La edición es de otro artículo</translation>
    </message>
    <message>
        <source>The selection is not inside the text</source>
        <translation>La selección no está dentro del texto</translation>
    </message>
    <message>
        <source>Select some words first</source>
        <translation>Seleccione antes algunas palabras</translation>
    </message>
    <message>
        <source>Nothing but white space is selected</source>
        <translation>Solo hay espacios en blanco seleccionados</translation>
    </message>
    <message>
        <source>A mark needs a type</source>
        <translation>Una marca necesita un tipo</translation>
    </message>
    <message>
        <source>Choose one of the entity types</source>
        <translation>Elija uno de los tipos de entidad</translation>
    </message>
    <message>
        <source>The edit is of another mark</source>
        <translation>La edición es de otra marca</translation>
    </message>
    <message>
        <source>A figure needs its words and their sentence</source>
        <translation>Una cifra necesita sus palabras y la frase en que están</translation>
    </message>
    <message>
        <source>Select the number in the text first</source>
        <translation>Seleccione antes el número en el texto</translation>
    </message>
    <message>
        <source>A figure keeps its article and its sentence</source>
        <translation>Una cifra conserva su artículo y su frase</translation>
    </message>
    <message>
        <source>A check is settled with a reason</source>
        <translation>Una comprobación se resuelve con una razón</translation>
    </message>
    <message>
        <source>Say why it is in order</source>
        <translation>Diga por qué está en orden</translation>
    </message>
    <message>
        <source>Only suggestions that nobody has touched are replaced</source>
        <translation>Solo se sustituyen las sugerencias que nadie ha tocado</translation>
    </message>
    <message>
        <source>Find the figures again</source>
        <translation>Vuelva a buscar las cifras</translation>
    </message>
</context>
<context>
    <name>Quipu::ReaderHeader</name>
    <message>
        <source>Back to the place before</source>
        <translation>Volver al lugar anterior</translation>
    </message>
    <message>
        <source>Forward to the next place</source>
        <translation>Avanzar al lugar siguiente</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln palabra</numerusform>
            <numerusform>%Ln palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>● %1</source>
        <comment>the article&apos;s status</comment>
        <translation>● %1</translation>
    </message>
</context>
<context>
    <name>Quipu::ReaderView</name>
    <message>
        <source>No article is open.
Choose one from the list, or import some.</source>
        <translation>No hay ningún artículo abierto.
Elija uno de la lista o importe algunos.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>type, name, suggested or accepted</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>Quipu::Reextraction</name>
    <message>
        <source>Finding the figures again was stopped</source>
        <translation>La nueva búsqueda de cifras se detuvo</translation>
    </message>
    <message>
        <source>Start it again for the rest</source>
        <translation>Iníciela de nuevo para hacer el resto</translation>
    </message>
</context>
<context>
    <name>Quipu::ReextractionDialog</name>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>&amp;Select None</source>
        <translation>No &amp;seleccionar nada</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>Aplicando…</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n agregada</numerusform>
            <numerusform>%n agregadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n cambiada</numerusform>
            <numerusform>%n cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n quitada</numerusform>
            <numerusform>%n quitadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept because they are yours</source>
        <translation>
            <numerusform>%n conservada por ser suya</numerusform>
            <numerusform>%n conservadas por ser suyas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they are</source>
        <translation>
            <numerusform>%n sin cambios</numerusform>
            <numerusform>%n sin cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>the first %L1 are listed</source>
        <translation>se muestran las primeras %L1</translation>
    </message>
    <message>
        <source>The figures are what extraction finds now.</source>
        <translation>Las cifras son las que ahora halla la extracción.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply %n Change(s)</source>
        <translation>
            <numerusform>&amp;Aplicar %n cambio</numerusform>
            <numerusform>&amp;Aplicar %n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Note as Found Now</source>
        <translation>&amp;Registrar como actuales</translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>Quipu::ReportDialog</name>
    <message>
        <source>&amp;Copy List</source>
        <translation>&amp;Copiar lista</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Quipu::SentencePane</name>
    <message>
        <source>Sentence</source>
        <translation>Frase</translation>
    </message>
</context>
<context>
    <name>Quipu::Series</name>
    <message>
        <source>%1, %2</source>
        <comment>measure, place</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title (unit)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from – to</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>FY%1</source>
        <comment>fiscal year</comment>
        <translation>AF %1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>years</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <comment>title, how many series</comment>
        <translation>%1 y %2 más</translation>
    </message>
</context>
<context>
    <name>Quipu::SeriesModel</name>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>Matiz</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
</context>
<context>
    <name>Quipu::SeriesPicker</name>
    <message>
        <source>Choose series…</source>
        <translation>Elegir series…</translation>
    </message>
    <message>
        <source>Series: %1</source>
        <translation>Series: %1</translation>
    </message>
    <message>
        <source>Choose what the chart shows</source>
        <translation>Elegir lo que muestra el gráfico</translation>
    </message>
    <message>
        <source>Series on the chart: %1</source>
        <translation>Series en el gráfico: %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter the series</source>
        <translation>Filtrar las series</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
</context>
<context>
    <name>Quipu::SheetWriter</name>
    <message>
        <source>The table cannot be written (%1)</source>
        <translation>No se puede escribir la tabla (%1)</translation>
    </message>
    <message>
        <source>Choose a folder that can be written and has room</source>
        <translation>Elija una carpeta con permiso de escritura y espacio libre</translation>
    </message>
</context>
<context>
    <name>Quipu::StatusLine</name>
    <message>
        <source>saving…</source>
        <translation>guardando…</translation>
    </message>
    <message>
        <source>saved just now</source>
        <translation>guardado hace un momento</translation>
    </message>
    <message numerus="yes">
        <source>saved %n minute(s) ago</source>
        <translation>
            <numerusform>guardado hace %n minuto</numerusform>
            <numerusform>guardado hace %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>saved at %1</source>
        <translation>guardado a las %1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>articles, mentions, figures</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln artículo</numerusform>
            <numerusform>%Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln mención</numerusform>
            <numerusform>%Ln menciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s)</source>
        <translation>
            <numerusform>%Ln cifra</numerusform>
            <numerusform>%Ln cifras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) selected</source>
        <translation>
            <numerusform>%Ln palabra seleccionada</numerusform>
            <numerusform>%Ln palabras seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Todos los cambios están guardados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open check(s)</source>
        <translation>
            <numerusform>%Ln comprobación abierta</numerusform>
            <numerusform>%Ln comprobaciones abiertas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quipu::Storage</name>
    <message>
        <source>The copy cannot be written</source>
        <translation>No se puede escribir la copia</translation>
    </message>
    <message>
        <source>Choose a folder that can be written and has room</source>
        <translation>Elija una carpeta con permiso de escritura y espacio libre</translation>
    </message>
    <message>
        <source>This is not a Quipu project</source>
        <translation>No es un proyecto de Quipu</translation>
    </message>
    <message>
        <source>Open a .quipu file, or import this file into a project</source>
        <translation>Abra un archivo .quipu, o importe este archivo a un proyecto</translation>
    </message>
    <message>
        <source>The project cannot be made here (%1)</source>
        <translation>No se puede crear el proyecto aquí (%1)</translation>
    </message>
    <message>
        <source>There is no such project</source>
        <translation>Ese proyecto no existe</translation>
    </message>
    <message>
        <source>Check the name and the folder</source>
        <translation>Compruebe el nombre y la carpeta</translation>
    </message>
    <message>
        <source>The project cannot be read</source>
        <translation>No se puede leer el proyecto</translation>
    </message>
    <message>
        <source>Check the permissions of the file</source>
        <translation>Compruebe los permisos del archivo</translation>
    </message>
    <message>
        <source>The project was made by a newer Quipu</source>
        <translation>El proyecto es de una versión más nueva de Quipu</translation>
    </message>
    <message>
        <source>Open it with that version; it was not touched</source>
        <translation>Ábralo con esa versión; no se modificó</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>no se puede crear la carpeta</translation>
    </message>
    <message>
        <source>a file of that name exists</source>
        <translation>ya existe un archivo con ese nombre</translation>
    </message>
    <message>
        <source>The project is open in %1 (process %2 on %3)</source>
        <translation>El proyecto está abierto en %1 (proceso %2 en %3)</translation>
    </message>
    <message>
        <source>Close it there and try again</source>
        <translation>Ciérrelo allí e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>its lock file cannot be written</source>
        <translation>no se puede escribir su archivo de bloqueo</translation>
    </message>
    <message>
        <source>Ask for the list to see what there is</source>
        <translation>Pida la lista para ver lo que hay</translation>
    </message>
    <message>
        <source>There is no such article</source>
        <translation>Ese artículo no existe</translation>
    </message>
    <message>
        <source>There is no such figure</source>
        <translation>Esa cifra no existe</translation>
    </message>
    <message>
        <source>There is no such mention</source>
        <translation>Esa mención no existe</translation>
    </message>
    <message>
        <source>There is no such entity</source>
        <translation>Esa entidad no existe</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>The project is in use</source>
        <translation>El proyecto está en uso</translation>
    </message>
    <message>
        <source>Close the other program that uses it and try again</source>
        <translation>Cierre el otro programa que lo usa e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>The project cannot be written</source>
        <translation>No se puede escribir en el proyecto</translation>
    </message>
    <message>
        <source>Check the permissions of the file and of its folder</source>
        <translation>Compruebe los permisos del archivo y de su carpeta</translation>
    </message>
    <message>
        <source>The project is damaged</source>
        <translation>El proyecto está dañado</translation>
    </message>
    <message>
        <source>Keep this file as it is and go on with a copy made earlier</source>
        <translation>Conserve este archivo como está y siga con una copia anterior</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>Make room and try again; nothing is lost</source>
        <translation>Libere espacio e inténtelo de nuevo; no se perdió nada</translation>
    </message>
    <message>
        <source>Reading or writing the project failed</source>
        <translation>Falló la lectura o la escritura del proyecto</translation>
    </message>
    <message>
        <source>Check the disk and try again; nothing is lost</source>
        <translation>Compruebe el disco e inténtelo de nuevo; no se perdió nada</translation>
    </message>
    <message>
        <source>The project did not answer</source>
        <translation>El proyecto no respondió</translation>
    </message>
    <message>
        <source>Article %1 has no text</source>
        <translation>El artículo %1 no tiene texto</translation>
    </message>
    <message>
        <source>Mention %1 has no article</source>
        <translation>La mención %1 no tiene artículo</translation>
    </message>
    <message>
        <source>Mention %1 has no entity</source>
        <translation>La mención %1 no tiene entidad</translation>
    </message>
    <message>
        <source>Figure %1 has no article</source>
        <translation>La cifra %1 no tiene artículo</translation>
    </message>
    <message>
        <source>Mention %1 does not match its text</source>
        <translation>La mención %1 no coincide con su texto</translation>
    </message>
    <message>
        <source>Figure %1 does not match its text</source>
        <translation>La cifra %1 no coincide con su texto</translation>
    </message>
</context>
<context>
    <name>Quipu::WelcomePage</name>
    <message>
        <source>Welcome to Quipu</source>
        <translation>Le damos la bienvenida a Quipu</translation>
    </message>
    <message>
        <source>Read articles, mark who and what they speak of, and chart the figures they state. Every number stays one click from its sentence.</source>
        <translation>Lea artículos, marque de quién y de qué hablan y grafique las cifras que dan. Cada número queda a un clic de su frase.</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>Abrir el proyecto de ejemplo</translation>
    </message>
    <message>
        <source>Short articles on coca and foreign aid in Peru, with two charts</source>
        <translation>Artículos breves sobre la coca y la ayuda extranjera en el Perú, con dos gráficos</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>Importar artículos…</translation>
    </message>
    <message>
        <source>Texts from your disk; a project is made for them</source>
        <translation>Textos de su disco; se crea un proyecto para ellos</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nuevo proyecto…</translation>
    </message>
    <message>
        <source>An empty one, where you choose</source>
        <translation>Uno vacío, donde usted elija</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Abrir proyecto…</translation>
    </message>
    <message>
        <source>One that you have already</source>
        <translation>Uno que ya tiene</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Proyectos recientes</translation>
    </message>
</context>
<context>
    <name>Quipu::Workbench</name>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>Show Report</source>
        <translation>Mostrar informe</translation>
    </message>
    <message>
        <source>Saved the snapshot “%1”</source>
        <translation>Se guardó la instantánea “%1”</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>A copy cannot take the place of its original</source>
        <translation>Una copia no puede ocupar el lugar de su original</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Elija otro nombre</translation>
    </message>
    <message>
        <source>Saved a copy as %1</source>
        <translation>Se guardó una copia como %1</translation>
    </message>
    <message>
        <source>Exported the chart to %1</source>
        <translation>Se exportó el gráfico a %1</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Volver a intentar</translation>
    </message>
    <message>
        <source>Articles %1</source>
        <translation>Artículos %1</translation>
    </message>
    <message>
        <source>Articles %1 (%2)</source>
        <translation>Artículos %1 (%2)</translation>
    </message>
    <message>
        <source>Finding figures</source>
        <translation>Buscando cifras</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) changed. Undo takes it back.</source>
        <translation>
            <numerusform>%n cifra cambió. Deshacer lo revierte.</numerusform>
            <numerusform>%n cifras cambiaron. Deshacer lo revierte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The codebook has changed. Figures that were found before stay as they are.</source>
        <translation>El libro de códigos cambió. Las cifras que ya se habían hallado siguen como están.</translation>
    </message>
    <message>
        <source>Find Figures Again…</source>
        <translation>Buscar cifras de nuevo…</translation>
    </message>
    <message numerus="yes">
        <source>%n suggested figure(s) were found by an older version of Quipu.</source>
        <translation>
            <numerusform>%n cifra sugerida se halló con una versión anterior de Quipu.</numerusform>
            <numerusform>%n cifras sugeridas se hallaron con una versión anterior de Quipu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name does not say which format it is</source>
        <translation>El nombre no indica el formato</translation>
    </message>
    <message>
        <source>End it in .xlsx or .csv</source>
        <translation>Termínelo en .xlsx o .csv</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n figure(s) to %1</source>
        <translation>
            <numerusform>Se exportó %n cifra a %1</numerusform>
            <numerusform>Se exportaron %n cifras a %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting figures</source>
        <translation>Exportando cifras</translation>
    </message>
    <message>
        <source>%1 figures</source>
        <translation>Cifras de %1</translation>
    </message>
    <message>
        <source>These are too many figures for one step</source>
        <translation>Son demasiadas cifras para un solo paso</translation>
    </message>
    <message>
        <source>Select at most %L1 figures</source>
        <translation>Seleccione %L1 cifras como máximo</translation>
    </message>
    <message>
        <source>Every figure of the list is reviewed</source>
        <translation>Todas las cifras de la lista están revisadas</translation>
    </message>
</context>
<context>
    <name>ReextractionDialog</name>
    <message>
        <source>Find Figures Again</source>
        <translation>Buscar cifras de nuevo</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>What you have confirmed, edited, rejected or added stays as it is. Space unselects rows; Return shows the sentence.</source>
        <translation>Lo que usted confirmó, editó, rechazó o agregó queda como está. Espacio deja de seleccionar filas; Intro muestra la frase.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Import Report</source>
        <translation>Informe de importación</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) imported.</source>
        <translation>
            <numerusform>Se importó %n artículo.</numerusform>
            <numerusform>Se importaron %n artículos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were there already.</source>
        <translation>
            <numerusform>%n archivo ya estaba en el proyecto.</numerusform>
            <numerusform>%n archivos ya estaban en el proyecto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be imported.</source>
        <translation>
            <numerusform>No se pudo importar %n archivo.</numerusform>
            <numerusform>No se pudieron importar %n archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was stopped; what had arrived stays.</source>
        <translation>La importación se detuvo; lo que ya había llegado permanece.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Has the same bytes as %1</source>
        <translation>Es idéntico a %1</translation>
    </message>
    <message>
        <source>Project Verification</source>
        <translation>Verificación del proyecto</translation>
    </message>
    <message>
        <source>The project is sound: the file, every mark and every figure are as they should be.</source>
        <translation>El proyecto está íntegro: el archivo, cada marca y cada cifra están como deben.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are not as they should be.</source>
        <translation>
            <numerusform>Se encontró %n problema.</numerusform>
            <numerusform>Se encontraron %n problemas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Keys without Ctrl or Alt work while the article has the focus: select words with Shift and the arrows, then press the key.</source>
        <translation>Las teclas sin Ctrl ni Alt funcionan cuando el artículo tiene el foco: seleccione palabras con Mayús y las flechas y pulse la tecla.</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>SampleCorpus</name>
    <message>
        <source>The sample articles cannot be written</source>
        <translation>No se pueden escribir los artículos de ejemplo</translation>
    </message>
    <message>
        <source>Check that the folder can be written to and that the disk is not full</source>
        <translation>Compruebe que la carpeta admite escritura y que el disco no está lleno</translation>
    </message>
</context>
</TS>
